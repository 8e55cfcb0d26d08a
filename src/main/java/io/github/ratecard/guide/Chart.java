package io.github.ratecard.guide;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.BlockWriter;
import io.github.ratecard.quote.Quote;

/** The sites of a quote as bars. A table says the same, so a format without bars leaves them out. */
public record Chart(String caption, Quote quote) implements Block {
    /** A format that has bars. */
    public interface Writer extends BlockWriter {
        void chart(Chart chart);
    }

    @Override
    public void write(BlockWriter out) {
        if (out instanceof Writer) {
            ((Writer) out).chart(this);
        }
    }
}
