package io.github.ratecard.release.text;

import io.github.ratecard.release.finding.Refused;

/** Cuts text into rows of cells, and knows where each stands. */
public interface RowSource {
    /**
     * Reads the next row.
     *
     * @return whether there is one
     * @throws Refused when it cannot be cut
     */
    boolean next();

    /** The cells of the row. */
    String[] cells();

    /** The line in which the row begins, counted from 1. */
    int line();

    /** How many characters were read. */
    int position();

    /** Whether a cell of the row goes on over a line end. */
    boolean spansLines();

    /** Whether a line end follows the row; the last one of a file that was cut short has none. */
    boolean ended();

    /** The positions in their line where the cells begin, counted from 1. */
    int[] columns();

    /** {@code file:line:column} of a cell; of the end of the row for one that it lacks. */
    String place(int cell);
}
