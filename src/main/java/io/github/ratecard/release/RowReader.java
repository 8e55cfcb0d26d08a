package io.github.ratecard.release;

import io.github.ratecard.table.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the rows below the header. A row is either read whole, or left out for a reason that is counted (empty, a note, the
 * header again), or the file is refused.
 */
final class RowReader {
    static final String EMPTY = "empty row";
    static final String NOTE = "note";
    static final String HEADING = "header again";
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_SHARED = 8;
    private static final String CUT = "is the file cut short?";
    private static final Pattern ZERO = Pattern.compile("0+([.]0*)?");

    private final Header header;
    private final Layout layout;
    private final String shown;
    private final String without;
    private final CellReader reader;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    /** Short fields, each once: most of a million say one of a few thousand things. */
    private final Map<String, String> shared = new HashMap<>();
    private String[] heading = new String[0];
    private String lastKind = "";

    private RowReader(Header header, String text, String shown) {
        this.header = header;
        this.layout = header.layout();
        this.shown = shown;
        this.without = layout.leftOut().map(Layout.LeftOut::without).orElse("");
        this.reader = new CellReader(text, header.separator(), shown);
    }

    /**
     * Reads a whole file.
     *
     * @param header as it was recognised in this text
     * @throws Refused at the first thing that is wrong
     */
    static Reading read(Header header, String text, String shown) {
        return new RowReader(header, text, shown).read();
    }

    private Reading read() {
        for (int row = 0; row <= header.row(); row++) {
            reader.next();
        }
        heading = reader.cells();
        while (reader.next()) {
            row(reader.cells());
        }
        if (rows.isEmpty()) {
            throw Refused.damaged(
                    "there are no rows below the header: " + CUT, shown + ":" + header.line() + ":1", "rows");
        }
        if (layout.endsWithNotes() && !lastKind.equals(NOTE)) {
            throw Refused.damaged(
                    "the notes that end such a file are missing: " + CUT,
                    shown + ":" + reader.line() + ":1",
                    "notes after the last row");
        }
        return new Reading(header, List.copyOf(rows), leftOut);
    }

    private void row(String[] cells) {
        String why = notARow(cells);
        if (!why.isEmpty()) {
            leftOut.merge(why, 1, Integer::sum);
            lastKind = why.equals(EMPTY) ? lastKind : why;
            return;
        }
        lastKind = "";
        checkShape(cells);
        if (isZero(cells)) {
            leftOut.merge(layout.leftOut().orElseThrow().because(), 1, Integer::sum);
            return;
        }
        String[] fields = fields(cells);
        ReadRow row = new ReadRow(layout, shown, reader.line(), fields, places());
        if (!without.isEmpty() && saysNothing(fields)) {
            leftOut.merge(layout.leftOut().orElseThrow().because(), 1, Integer::sum);
            return;
        }
        if (!without.isEmpty() && row.text(without).isEmpty()) {
            throw row.wrong(without, without + " is empty", "a value, or a row with a key only");
        }
        checkKey(row);
        rows.add(row);
    }

    /** Whether the column that is 0 in rows that say nothing is so. */
    private boolean isZero(String[] cells) {
        String zero = layout.leftOut().map(Layout.LeftOut::zero).orElse("");
        int cell = zero.isEmpty() ? -1 : header.columns()[layout.column(zero)];
        return cell >= 0 && ZERO.matcher(Normal.of(cells[cell])).matches();
    }

    /** Why a row is none: it is empty, a note, or the header again. */
    private String notARow(String[] cells) {
        int filled = 0;
        String text = "";
        for (String cell : cells) {
            String normal = Normal.of(cell);
            if (!normal.isEmpty()) {
                filled++;
                text = filled == 1 ? normal : text;
            }
        }
        if (filled == 0) {
            return EMPTY;
        }
        boolean words = text.split(" ").length >= LEAST_WORDS;
        boolean marked = text.startsWith("NOTE") || text.startsWith("*");
        if (words && (filled == 1 || marked)) {
            return NOTE;
        }
        return Arrays.equals(cells, heading) ? HEADING : "";
    }

    private void checkShape(String[] cells) {
        String valid = "rows of " + header.width() + " fields";
        if (cells.length < header.least()) {
            String what = "the row has " + cells.length + " fields, not " + header.width();
            throw Refused.damaged(reader.ended() ? what : what + ": " + CUT, reader.place(cells.length), valid);
        }
        for (int i = header.width(); i < cells.length; i++) {
            if (!Normal.of(cells[i]).isEmpty()) {
                throw Refused.damaged(
                        "the row has " + cells.length + " fields, not " + header.width(), reader.place(i), valid);
            }
        }
        if (reader.spansLines()) {
            throw Refused.damaged("a field of the row goes on over a line end", reader.place(0), "a row to a line");
        }
        if (!reader.ended()) {
            throw Refused.damaged(
                    "the last row has no line end: " + CUT, reader.place(cells.length), "a whole last line");
        }
    }

    private String[] fields(String[] cells) {
        String[] fields = new String[layout.columns().size()];
        for (int i = 0; i < fields.length; i++) {
            String field = field(i, cells);
            String known = field.length() > LONGEST_SHARED ? null : shared.putIfAbsent(field, field);
            fields[i] = known == null ? field : known;
        }
        return fields;
    }

    private String field(int i, String[] cells) {
        LayoutColumn column = layout.columns().get(i);
        int cell = header.columns()[i];
        boolean mayLack = column.name().equals(without);
        if (cell < 0 || mayLack && Normal.of(cells[cell]).isEmpty()) {
            return "";
        }
        try {
            String field = column.field().read(cells[cell]);
            boolean other = field.isEmpty() && header.others()[i] >= 0;
            return other ? column.field().read(cells[header.others()[i]]) : field;
        } catch (IllegalArgumentException wrong) {
            throw Refused.damaged(
                    heading[cell].strip().toLowerCase(Locale.ROOT) + ": " + wrong.getMessage(),
                    reader.place(cell),
                    column.field().valid());
        }
    }

    /** Whether only the key of a row is filled, of what becomes a row of the table. */
    private boolean saysNothing(String[] fields) {
        TableKind kind = layout.table().orElseThrow();
        for (int i = 0; i < fields.length; i++) {
            int target = layout.columns().get(i).target();
            if (target >= kind.keys() && !fields[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void checkKey(ReadRow row) {
        TableKind kind = layout.table().orElseThrow();
        StringBuilder key = new StringBuilder();
        int first = 0;
        for (int i = 0; i < layout.columns().size(); i++) {
            int target = layout.columns().get(i).target();
            if (target >= 0 && target < kind.keys()) {
                key.append(key.length() == 0 ? "" : "-").append(row.text(i));
                first = target == 0 ? i : first;
            }
        }
        Integer before = lineOfKey.putIfAbsent(key.toString(), row.line());
        if (before != null) {
            throw row.wrong(
                    layout.columns().get(first).name(),
                    "'" + key + "' stands twice",
                    "one row for each; the first is in line " + before);
        }
    }

    private int[] places() {
        int[] columns = reader.columns();
        int[] places = new int[layout.columns().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = header.columns()[i] < 0 ? 1 : columns[header.columns()[i]];
        }
        return places;
    }
}
