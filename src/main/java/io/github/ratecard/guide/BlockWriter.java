package io.github.ratecard.guide;

import io.github.ratecard.claim.SampleForm;
import java.util.List;

/** Writes the blocks of a guide in one format. */
public interface BlockWriter {
    void subheading(String text);

    void paragraph(Statement statement);

    void bullets(List<Statement> items);

    void table(GuideTable table);

    void form(SampleForm form);
}
