package io.github.ratecard.document;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.List;

/**
 * Amounts as bars, one below the other, on one scale.
 *
 * @param headed whether it stands under its title
 * @param close whether there are so many bars that only a table tells their parts in numbers
 */
public record Chart(String title, boolean headed, boolean close, List<Bar> bars) implements Block {
    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar, or the heading of those that follow.
     *
     * @param result what stands at its end
     * @param pieces none for a heading
     */
    public record Bar(String label, Table.Cell result, List<Piece> pieces) {
        public Bar {
            pieces = List.copyOf(pieces);
        }

        public static Bar heading(String label) {
            return new Bar(label, Table.Cell.NONE, List.of());
        }
    }

    /** One part of a bar: {@code kind} is its word for people and for the color that it has. */
    public record Piece(String kind, Outcome<Term> amount) {}

    @Override
    public void write(BlockWriter out) {
        out.chart(this);
    }
}
