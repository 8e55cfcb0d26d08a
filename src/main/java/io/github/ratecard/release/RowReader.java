package io.github.ratecard.release;

import io.github.ratecard.table.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the rows below the header. A row is either read whole, or left out for a reason that is counted, or the file is
 * refused.
 */
final class RowReader {
    private static final int LONGEST_SHARED = 8;

    private final Header header;
    private final Layout layout;
    private final Map<String, Integer> positions;
    private final String shown;
    private final String without;
    private final CellReader reader;
    private final String[] heading;
    private final RowFilter filter;
    private final RowShape shape;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    /** Short fields, each once: most of a million say one of a few thousand things. */
    private final Map<String, String> shared = new HashMap<>();

    private boolean noteLast;

    private RowReader(Header header, String text, String shown) {
        this.header = header;
        this.layout = header.layout();
        this.positions = layout.positions();
        this.shown = shown;
        this.without = layout.leftOut().map(Layout.LeftOut::without).orElse("");
        this.reader = new CellReader(text, header.separator(), shown);
        for (int row = 0; row <= header.row(); row++) {
            reader.next();
        }
        this.heading = reader.cells();
        this.filter = new RowFilter(header, heading);
        this.shape = new RowShape(header, reader);
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
        while (reader.next()) {
            row(reader.cells());
        }
        if (rows.isEmpty()) {
            throw Refused.damaged(
                    "there are no rows below the header: is the file cut short?",
                    shown + ":" + header.line() + ":1",
                    "rows");
        }
        return new Reading(header, List.copyOf(rows), leftOut, noteLast || !layout.endsWithNotes());
    }

    private void row(String[] cells) {
        String why = filter.notARow(cells);
        if (!why.isEmpty()) {
            leftOut.merge(why, 1, Integer::sum);
            noteLast = why.equals(RowFilter.NOTE) || why.equals(RowFilter.EMPTY) && noteLast;
            return;
        }
        noteLast = false;
        shape.check(cells);
        String[] fields = filter.isZero(cells) ? new String[0] : fields(cells);
        if (fields.length == 0 || filter.isKeyOnly(fields)) {
            leftOut.merge(layout.leftOut().orElseThrow().because(), 1, Integer::sum);
            return;
        }
        ReadRow row = new ReadRow(layout, positions, shown, reader.line(), fields, places());
        if (!without.isEmpty() && row.text(without).isEmpty()) {
            throw row.wrong(without, without + " is empty", "a value, or a row with a key only");
        }
        checkKey(row);
        rows.add(row);
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

    private void checkKey(ReadRow row) {
        TableKind kind = layout.table().orElseThrow();
        StringBuilder key = new StringBuilder();
        int first = 0;
        for (int i = 0; i < layout.columns().size(); i++) {
            int target = layout.columns().get(i).target();
            if (target >= 0 && target < kind.keys()) {
                String part = row.text(i);
                key.append(key.length() == 0 || part.isEmpty() ? "" : "-").append(part);
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
