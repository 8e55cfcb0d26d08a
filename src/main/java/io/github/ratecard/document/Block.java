package io.github.ratecard.document;

import java.util.ArrayList;
import java.util.List;

/** A part of a document. A format is a {@link BlockWriter}, to which each block says what it is. */
public interface Block {
    void write(BlockWriter out);

    /** The documents that its statements rest on, in the order in which they are met. */
    default List<String> sources() {
        return List.of();
    }

    private static List<String> sourcesOf(List<Statement> statements) {
        List<String> sources = new ArrayList<>();
        statements.forEach(statement -> sources.addAll(statement.sources()));
        return sources;
    }

    /**
     * The heading of the blocks that follow.
     *
     * @param level 1 for what stands for a title, 3 for a part of a section
     */
    record Heading(int level, String text) implements Block {
        @Override
        public void write(BlockWriter out) {
            out.heading(level, text);
        }
    }

    record Paragraph(Statement statement) implements Block {
        @Override
        public void write(BlockWriter out) {
            out.paragraph(statement);
        }

        @Override
        public List<String> sources() {
            return statement.sources();
        }
    }

    /** A list under a heading of its own. */
    record Notes(String heading, List<Statement> items) implements Block {
        public Notes {
            items = List.copyOf(items);
        }

        @Override
        public void write(BlockWriter out) {
            out.notes(heading, items);
        }

        @Override
        public List<String> sources() {
            return sourcesOf(items);
        }
    }

    record Bullets(List<Statement> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public void write(BlockWriter out) {
            out.bullets(items);
        }

        @Override
        public List<String> sources() {
            return sourcesOf(items);
        }
    }

    /** Sentences with the sentences that belong to them. */
    record Outline(List<Item> items) implements Block {
        public Outline {
            items = List.copyOf(items);
        }

        @Override
        public void write(BlockWriter out) {
            out.outline(items);
        }
    }

    /** Parts that are shown when they are opened. What they say in full is told in short elsewhere. */
    record Folded(String heading, List<Section> parts) implements Block {
        public Folded {
            parts = List.copyOf(parts);
        }

        @Override
        public void write(BlockWriter out) {
            out.folded(heading, parts);
        }
    }

    /** What only those need who check the rest: formulas, editions, how to ask. */
    record Appendix(List<Block> blocks) implements Block {
        /** Its heading. */
        public static final String TITLE = "Technical appendix";

        public Appendix {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void write(BlockWriter out) {
            out.appendix(this);
        }

        @Override
        public List<String> sources() {
            List<String> sources = new ArrayList<>();
            blocks.forEach(block -> sources.addAll(block.sources()));
            return sources;
        }
    }

    /**
     * What the numbers were taken from.
     *
     * @param always whether a format that shows no formulas says it too
     */
    record Origins(List<String> editions, List<String> documents, boolean always) implements Block {
        public Origins {
            editions = List.copyOf(editions);
            documents = List.copyOf(documents);
        }

        @Override
        public void write(BlockWriter out) {
            out.origins(this);
        }
    }

    /** A claim form with its entries. */
    record Drawing(SampleForm form) implements Block {
        @Override
        public void write(BlockWriter out) {
            out.form(form);
        }

        @Override
        public List<String> sources() {
            return List.of(form.source());
        }
    }
}
