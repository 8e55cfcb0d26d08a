package io.github.ratecard.document;

import java.util.ArrayList;
import java.util.List;

/** A part of a document. A renderer is a {@link BlockWriter}, to which each block says what it is. */
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

    /** The heading of the blocks that follow. */
    record Subheading(String text) implements Block {
        @Override
        public void write(BlockWriter out) {
            out.subheading(text);
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
