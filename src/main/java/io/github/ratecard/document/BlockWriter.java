package io.github.ratecard.document;

import java.util.List;

/** Writes the blocks of a document in one format. */
public interface BlockWriter {
    /** A numbered part of a long document. */
    void section(Section section);

    void heading(int level, String text);

    void paragraph(Statement statement);

    void bullets(List<Statement> items);

    void notes(String heading, List<Statement> items);

    void outline(List<Item> items);

    void table(Table table);

    void form(SampleForm form);

    void origins(Block.Origins origins);

    default void appendix(Block.Appendix appendix) {
        heading(2, Block.Appendix.TITLE);
        appendix.blocks().forEach(block -> block.write(this));
    }

    /** A format without bars leaves a chart out: a table says the same. */
    default void chart(Chart chart) {}

    /** A format without bars leaves it out: a table says the same. */
    default void tornado(Tornado tornado) {}

    /** A format in which nothing can be opened leaves it out. */
    default void folded(String heading, List<Section> parts) {}
}
