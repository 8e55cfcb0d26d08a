package io.github.ratecard.release.row;

import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.text.Blocks;
import io.github.ratecard.release.text.Normal;
import io.github.ratecard.release.text.RowSource;
import io.github.ratecard.table.kind.ColumnType;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the rows below the header. A row is read whole, or left out because it has no data, or held back with the
 * reason. A row that cannot be read does not keep others out.
 */
public final class RowReader {
    /** Longer cells seldom occur twice, nor do cells of a column with more different values than this. */
    private static final int LONGEST_KNOWN = 8;

    private static final int MOST_KNOWN = 2000;
    private static final int STEP = 1000;
    private static final String REPEATED = "row repeated";
    private static final String PLACEHOLDER = "placeholder code";

    private final FileHeader header;
    private final Layout layout;
    private final Map<String, Integer> positions;
    private final String shown;
    private final String without;
    /** The blocks to come, where a file is read in blocks. */
    private final Optional<Blocks> blocks;

    private RowSource reader;
    private final String[] heading;
    private final RowFilter filter;
    private final RowShape shape;
    private final List<Integer> keys;
    private final Map<String, ReadRow> rows = new LinkedHashMap<>();
    private final FileFindings findings = new FileFindings();
    /** For each column, what its cells were read as: a million cells have a few thousand different texts. */
    private final List<Map<String, String>> known = new ArrayList<>();

    private Optional<FileFinding> fault = Optional.empty();
    /** The positions of the columns in the set of cells that is being read. */
    private int[] columns = new int[0];

    private int set;
    private String[] last = new String[0];
    private boolean noteLast;

    /** Takes each row and says whether it wants more. Absent where rows are kept. */
    private final Optional<Predicate<ReadRow>> use;

    private final SeenRows seen = new SeenRows();
    private int passed;
    private boolean more = true;

    private RowReader(
            FileHeader header,
            RowSource reader,
            Optional<Blocks> blocks,
            String shown,
            Optional<Predicate<ReadRow>> use) {
        this.header = header;
        this.layout = header.layout();
        this.positions = layout.positions();
        this.keys = layout.keys();
        this.shown = shown;
        this.without = layout.leftOut().map(Layout.LeftOut::without).orElse("");
        this.reader = reader;
        this.blocks = blocks;
        this.use = use;
        for (int row = 0; row <= header.row(); row++) {
            reader.next();
        }
        this.heading = header.heading(reader);
        this.filter = new RowFilter(header, heading);
        this.shape = new RowShape(header);
        layout.columns().forEach(column -> known.add(new HashMap<>()));
    }

    /**
     * Reads a whole file.
     *
     * @param header as it was recognised in this text
     * @throws Refused when it is not what it claims to be
     */
    public static Reading read(FileHeader header, String text, String shown, ImportProgress progress) {
        RowReader rows =
                new RowReader(header, header.reader(text, 1, shown), Optional.empty(), shown, Optional.empty());
        rows.read(progress);
        return new Reading(
                header,
                List.copyOf(rows.rows.values()),
                rows.findings,
                rows.noteLast || !header.layout().endsWithNotes());
    }

    /**
     * Reads a file of which no row is kept.
     *
     * @param header as it was recognised in this text
     * @param use is given each row that can be read, unless the same was there before; whether it wants more
     * @return what was odd
     * @throws Refused when it is not what it claims to be
     */
    public static FileFindings pass(
            FileHeader header, Reader text, String shown, ImportProgress progress, Predicate<ReadRow> use) {
        Blocks blocks = new Blocks(text, header::reader, shown);
        RowSource first = blocks.next().orElseGet(() -> header.reader("", 1, shown));
        RowReader rows = new RowReader(header, first, Optional.of(blocks), shown, Optional.of(use));
        rows.read(progress);
        return rows.findings;
    }

    private void read(ImportProgress progress) {
        for (long read = 1; more && next(); read++) {
            row(reader.cells());
            if (read % STEP == 0) {
                progress.at(read, blocks.map(Blocks::before).orElse(0) + reader.position());
                findings.refuseCrowd(standing());
            }
        }
        if (standing() == 0 && findings.held().isEmpty()) {
            throw Refused.damaged(
                    "there are no rows below the header: is the file cut short?",
                    shown + ":" + header.line() + ":1",
                    "rows");
        }
        if (more) {
            findings.refuseMany(standing());
        }
    }

    private boolean next() {
        boolean there = reader.next();
        while (!there && blocks.isPresent()) {
            Optional<RowSource> block = blocks.get().next();
            if (block.isEmpty()) {
                return false;
            }
            reader = block.get();
            there = reader.next();
        }
        return there;
    }

    private int standing() {
        return use.isPresent() ? passed : rows.size();
    }

    private void row(String[] cells) {
        String why = filter.notARow(cells);
        if (!why.isEmpty()) {
            findings.leaveOut(why);
            noteLast = why.equals(RowFilter.NOTE) || !why.equals(RowFilter.HEADING) && noteLast;
            return;
        }
        noteLast = false;
        Optional<RowShape.Fault> misshapen = shape.check(cells, reader);
        String[] whole = cells.length < header.least() ? Arrays.copyOf(cells, header.least()) : cells;
        for (int i = cells.length; i < whole.length; i++) {
            whole[i] = "";
        }
        if (isPlaceholder(whole)) {
            findings.leaveOut(PLACEHOLDER);
            return;
        }
        if (goesOn(whole)) {
            join(whole);
            return;
        }
        boolean zero = filter.isZero(whole);
        for (int i = 0; i < Math.max(1, header.sets().size()); i++) {
            set = i;
            columns = header.sets().isEmpty() ? header.columns() : header.sets().get(i);
            fault = Optional.empty();
            String[] fields = zero ? new String[0] : fields(whole);
            misshapen.ifPresent(wrong -> fault = Optional.of(new FileFinding("", wrong.place(), wrong.text())));
            if (zero || fault.isEmpty() && filter.isKeyOnly(fields)) {
                findings.leaveOut(layout.leftOut().orElseThrow().because());
                return;
            }
            put(new ReadRow(layout, positions, shown, reader.line(), fields, places(), key(fields)), fields);
            last = fields;
        }
    }

    /** Whether a row continues the one above. */
    private boolean goesOn(String[] cells) {
        return layout.continued()
                && last.length > 0
                && Normal.of(cells[header.columns()[keys.get(0)]]).isEmpty();
    }

    /** Adds the texts of a row to the one above. */
    private void join(String[] cells) {
        for (int i = 0; i < last.length; i++) {
            if (layout.columns().get(i).field().type() == ColumnType.TEXT) {
                last[i] = (last[i] + " " + field(i, cells)).strip();
            }
        }
    }

    private void put(ReadRow row, String[] fields) {
        if (fault.isEmpty() && !without.isEmpty() && row.text(without).isEmpty()) {
            // A percentage without its amount pays nothing
            findings.note(row.finding(without, "there is no " + without + " beside its other values"));
            findings.leaveOut(layout.leftOut().orElseThrow().because());
            return;
        }
        if (fault.isPresent()) {
            FileFinding wrong = fault.get();
            findings.hold(new FileFinding(row.key(), wrong.place(), wrong.text()));
            rows.remove(row.key());
            return;
        }
        if (use.isPresent()) {
            pass(row, fields);
            return;
        }
        if (findings.isHeld(row.key())) {
            return;
        }
        ReadRow before = rows.putIfAbsent(row.key(), row);
        if (before == null) {
            return;
        }
        Optional<String> difference = row.difference(before);
        if (difference.isEmpty()) {
            findings.leaveOut(REPEATED);
            return;
        }
        String column = difference.get();
        findings.holdTwice(row.finding(
                column,
                "it stands twice with different values: " + column + " is '" + before.text(column) + "' in line "
                        + before.line() + " and '" + row.text(column) + "' in line " + row.line()));
        rows.remove(row.key());
    }

    private void pass(ReadRow row, String[] fields) {
        if (seen.add(fields)) {
            passed++;
            more &= use.orElseThrow().test(row);
        } else {
            findings.leaveOut(REPEATED);
        }
    }

    private boolean isPlaceholder(String[] cells) {
        if (layout.placeholder().isEmpty()) {
            return false;
        }
        int cell = header.columns()[keys.get(0)];
        return cell >= 0
                && layout.placeholder().get().matcher(Normal.of(cells[cell])).matches();
    }

    private String key(String[] fields) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            key.append(i == 0 ? "" : "|").append(fields[keys.get(i)]);
        }
        return key.toString();
    }

    private String[] fields(String[] cells) {
        String[] fields = new String[layout.columns().size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(i, cells);
        }
        return fields;
    }

    private String field(int i, String[] cells) {
        LayoutColumn column = layout.columns().get(i);
        if (!column.each().isEmpty()) {
            return column.each().get(set);
        }
        int cell = columns[i];
        boolean mayLack = column.name().equals(without);
        if (cell < 0 || mayLack && Normal.of(cells[cell]).isEmpty()) {
            return "";
        }
        try {
            String field = read(i, cells[cell]);
            boolean other = field.isEmpty() && header.others()[i] >= 0;
            return other ? read(i, cells[header.others()[i]]) : field;
        } catch (IllegalArgumentException wrong) {
            if (fault.isEmpty()) {
                String name = heading[cell].strip().toLowerCase(Locale.ROOT);
                fault = Optional.of(new FileFinding(
                        "",
                        reader.place(cell),
                        Normal.of(name).toLowerCase(Locale.ROOT) + ": " + wrong.getMessage() + "; valid: "
                                + column.field().valid()));
            }
            return Normal.of(cells[cell]);
        }
    }

    /** Reads a cell. Equal cells are read once, except those that are mended, because each mend is counted. */
    private String read(int i, String cell) {
        Map<String, String> known = this.known.get(i);
        String before = known.get(cell);
        if (before != null) {
            return before;
        }
        int mended = findings.cells();
        String field = layout.columns().get(i).field().read(cell, findings);
        if (cell.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN && findings.cells() == mended) {
            known.put(cell, field);
        }
        return field;
    }

    private int[] places() {
        int[] starts = reader.columns();
        int[] places = new int[layout.columns().size()];
        for (int i = 0; i < places.length; i++) {
            int cell = columns[i];
            places[i] = cell < 0 || cell >= starts.length ? 1 : starts[cell];
        }
        return places;
    }
}
