package io.github.ratecard.guide;

import io.github.ratecard.claim.form.SampleForm;
import io.github.ratecard.quote.Quote;
import java.util.ArrayList;
import java.util.List;

/** A part of a section. A renderer is a {@link BlockWriter}, to which each block says what it is. */
public interface Block {
    void write(BlockWriter out);

    /** The documents that its statements rest on, in the order in which they are met. */
    default List<String> sources() {
        return List.of();
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
            List<String> sources = new ArrayList<>();
            items.forEach(item -> sources.addAll(item.sources()));
            return sources;
        }
    }

    /** The sites of a quote as bars; what they show stands in a table too. */
    record Chart(String caption, Quote quote) implements Block {
        @Override
        public void write(BlockWriter out) {
            out.chart(caption, quote);
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
