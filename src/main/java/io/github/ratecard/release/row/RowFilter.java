package io.github.ratecard.release.row;

import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.text.Normal;
import io.github.ratecard.release.text.TextDecoder;
import io.github.ratecard.table.kind.TableKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds rows without data and says why they have none. */
final class RowFilter {
    static final String EMPTY = "empty row";
    static final String NOTE = "note";
    static final String DOS_END = "DOS end of file";
    /** The DOS end-of-file character as Excel documents write it. */
    private static final String DOS_END_IN_XML = "_X001A_";

    static final String HEADING = "header again";
    private static final int LEAST_WORDS = 3;
    private static final Pattern ZERO = Pattern.compile("0+([.]0*)?");

    private final FileHeader header;
    private final String[] heading;
    private final Optional<Layout.LeftOut> rule;

    /**
     * A filter.
     *
     * @param heading the last line of the header
     */
    RowFilter(FileHeader header, String[] heading) {
        this.header = header;
        this.heading = heading;
        this.rule = header.layout().leftOut();
    }

    /** Why a row is none: it is empty, a note, or the header again; empty when it is one. */
    String notARow(String[] cells) {
        int filled = 0;
        String text = "";
        // For most rows the first two cells already show that they are rows of the table
        for (int cell = 0; cell < cells.length && filled < 2; cell++) {
            String normal = Normal.of(cells[cell]);
            if (!normal.isEmpty()) {
                filled++;
                text = filled == 1 ? normal : text;
            }
        }
        if (filled == 0) {
            return hasDosEnd(cells) ? DOS_END : hasControl(cells) ? "" : EMPTY;
        }
        if (filled == 1 && text.equals(DOS_END_IN_XML)) {
            return DOS_END;
        }
        boolean words = text.split(" ").length >= LEAST_WORDS;
        boolean marked = text.startsWith("NOTE") || text.startsWith("*");
        if (words && (filled == 1 && !isList() || marked)) {
            return NOTE;
        }
        return Arrays.equals(cells, heading) ? HEADING : "";
    }

    /** Whether a row may have one filled cell: in a table with one column, or where rows go on with the row above. */
    private boolean isList() {
        return header.layout().columns().size() == 1 || header.layout().continued();
    }

    /** Whether a row without words has other characters: something may have taken the place of its words. */
    private static boolean hasControl(String[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> TextDecoder.firstControl(cell) >= 0);
    }

    private static boolean hasDosEnd(String[] cells) {
        for (String cell : cells) {
            if (cell.indexOf(TextDecoder.DOS_END) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a row without data, by the column that is 0 in such rows. */
    boolean isZero(String[] cells) {
        String zero = rule.map(Layout.LeftOut::zero).orElse("");
        int cell = zero.isEmpty() ? -1 : header.columns()[header.layout().column(zero)];
        return cell >= 0 && ZERO.matcher(Normal.of(cells[cell])).matches();
    }

    /** Whether only the key of a row is filled, where the layout says that such rows have no data. */
    boolean isKeyOnly(String[] fields) {
        boolean may = rule.isPresent() && !rule.get().without().isEmpty();
        int keys = header.layout().table().map(TableKind::keys).orElse(0);
        for (int i = 0; may && i < fields.length; i++) {
            int target = header.layout().columns().get(i).target();
            may = target < keys || fields[i].isEmpty();
        }
        return may;
    }
}
