package io.github.ratecard.release.row;

import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.text.Normal;
import io.github.ratecard.release.text.RowSource;
import java.util.Optional;

/** Checks that rows have as many cells as the header, a line each, and that the last one was not cut. */
final class RowShape {
    private static final String CUT = "is the file cut short?";

    private final FileHeader header;
    private String lastCell = "";

    RowShape(FileHeader header) {
        this.header = header;
    }

    /** What is wrong with the shape of a row. */
    record Fault(String place, String text) {}

    /**
     * Checks a row.
     *
     * @param reader stands on it
     * @return why it is no whole row
     * @throws Refused when the file ends within it
     */
    Optional<Fault> check(String[] cells, RowSource reader) {
        String wanted = "rows of " + header.width() + " fields";
        String count = "the row has " + cells.length + " fields, not " + header.width();
        if (cells.length < header.least()) {
            if (!reader.ended()) {
                throw Refused.damaged(count + ": " + CUT, reader.place(cells.length), wanted);
            }
            return Optional.of(new Fault(reader.place(cells.length), count));
        }
        for (int i = header.width(); i < cells.length; i++) {
            if (!Normal.of(cells[i]).isEmpty()) {
                return Optional.of(new Fault(reader.place(i), count));
            }
        }
        if (reader.spansLines() && holdsRows(cells)) {
            return Optional.of(new Fault(reader.place(0), "a field of the row goes on over a line end"));
        }
        String last = Normal.of(cells[cells.length - 1]);
        if (!reader.ended() && mayBeCut(cells.length - 1, last)) {
            throw Refused.damaged(
                    "the last row has no line end: " + CUT, reader.place(cells.length), "a whole last line");
        }
        lastCell = last;
        return Optional.empty();
    }

    /** Whether a cell that goes on over line ends may hold other rows, as it does where a quote is missing. */
    private boolean holdsRows(String[] cells) {
        for (String cell : cells) {
            int end = Math.max(cell.indexOf('\n'), cell.indexOf('\r'));
            if (end >= 0 && cell.indexOf(header.separator(), end) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the last cell of a file without a last line end may have been cut. It was not cut when no column reads
     * it, or when it is as long as the cell above or has as many decimals.
     */
    private boolean mayBeCut(int cell, String last) {
        boolean read = false;
        for (int i = 0; i < header.columns().length; i++) {
            read |= header.columns()[i] == cell || header.others()[i] == cell;
        }
        boolean same = last.indexOf('.') < 0 && lastCell.indexOf('.') < 0
                ? last.length() == lastCell.length()
                : decimals(last) == decimals(lastCell);
        return read && !same;
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? -1 : number.length() - point;
    }
}
