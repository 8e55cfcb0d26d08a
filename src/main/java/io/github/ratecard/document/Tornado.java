package io.github.ratecard.document;

import io.github.ratecard.model.Term;
import java.util.List;

/**
 * How far a result moves when one input after the other is lower and higher: bars on both sides of the planned result, the longest
 * above.
 *
 * @param planned the result when no input changes
 * @param lower what the bars of lower inputs are called
 * @param higher what the bars of higher inputs are called
 */
public record Tornado(String title, Term planned, String lower, String higher, List<Bar> bars) implements Block {
    public Tornado {
        bars = List.copyOf(bars);
    }

    /** The results when one input is lower and higher. */
    public record Bar(String label, Term low, Term high) {}

    @Override
    public void write(BlockWriter out) {
        out.tornado(this);
    }
}
