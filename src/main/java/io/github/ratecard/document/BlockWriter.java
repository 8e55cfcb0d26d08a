package io.github.ratecard.document;

import java.util.List;

/** Writes the blocks of a document in one format. */
public interface BlockWriter {
    void subheading(String text);

    void paragraph(Statement statement);

    void bullets(List<Statement> items);

    void notes(String heading, List<Statement> items);

    void table(Table table);

    void form(SampleForm form);
}
