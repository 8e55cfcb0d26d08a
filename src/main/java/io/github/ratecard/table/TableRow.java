package io.github.ratecard.table;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.file.TableFormat;
import io.github.ratecard.table.kind.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One row of a compiled table and the edition it stands in. */
public final class TableRow {
    private static final Term[] NONE = {};

    private final Edition edition;
    private final ReadColumns lookedAt;
    private final String[] fields;
    private final String remark;
    /**
     * Values that were asked for, by column. Two threads may make one twice, which does no harm. Most rows in memory
     * have none.
     */
    private Term[] facts = NONE;

    /** As the facts are. */
    private Optional<Source> source = Optional.empty();

    /** @param lookedAt the columns of the table that have been read */
    TableRow(Edition edition, ReadColumns lookedAt, String[] fields, String remark) {
        this.edition = edition;
        this.lookedAt = lookedAt;
        this.fields = fields;
        this.remark = remark;
    }

    public Edition edition() {
        return edition;
    }

    /** Its key, each column of it ended by a tab. */
    String key() {
        return TableFormat.key(edition.table(), fields);
    }

    /** The first column of its key. */
    String first() {
        return fields[0];
    }

    /** The field of a column, empty where the table has none. Reading an amount counts as deciding by it. */
    public String text(String column) {
        int at = edition.table().column(column);
        lookedAt.mark(at);
        return fields[at];
    }

    /** The field of a column by its position, for comparing and writing rows. Rules may not use it. */
    public String shown(int column) {
        return fields[column];
    }

    /**
     * Whether a column of this table has been read, in any row.
     *
     * @param column its position
     */
    public boolean isLookedAt(int column) {
        return lookedAt.isMarked(column);
    }

    /** Whether the field is not empty. It is no look at an amount. */
    public boolean has(String column) {
        int at = edition.table().column(column);
        lookedAt.markSign(at);
        return !fields[at].isEmpty();
    }

    /** Whether the number of a column is there, and more than zero. It is no look at an amount. */
    public boolean isPositive(String column) {
        int at = edition.table().column(column);
        lookedAt.markSign(at);
        return !fields[at].isEmpty() && Decimal.of(fields[at]).signum() > 0;
    }

    public boolean flag(String column) {
        return text(column).equals("Y");
    }

    /**
     * The number of a column that is not empty, for a decision. An answer that was decided by an amount holds for its
     * code alone. After {@link #isPositive} and {@link #fact} it also holds for codes that differ in the amount.
     */
    public Decimal decimal(String column) {
        return Decimal.of(text(column));
    }

    /**
     * The number of a column as a term that says where it stands. Calculating with an amount does not count as deciding
     * by it.
     */
    public Term fact(String name, String column) {
        int at = edition.table().column(column);
        Term[] asked = facts;
        if (asked.length == 0) {
            asked = new Term[fields.length];
            facts = asked;
        }
        Term known = asked[at];
        if (known == null || !known.name().equals(name)) {
            known = Term.fact(name, Decimal.of(fields[at]), source().in(column), lookedAt.use(at));
            asked[at] = known;
        }
        return known;
    }

    /** Edition and key of the row, and the document it was taken from. */
    public Source source() {
        Optional<Source> known = source;
        if (known.isEmpty()) {
            known = Optional.of(makeSource());
            source = known;
        }
        return known.get();
    }

    private Source makeSource() {
        StringBuilder place = new StringBuilder(edition.id());
        for (int i = 0; i < edition.table().keys(); i++) {
            place.append(fields[i].isEmpty() ? "" : (i == 0 ? " " : "-") + fields[i]);
        }
        return new Source(place.toString(), document(), "", remark);
    }

    /** The id of the document the row was taken from: its own, or its edition's. */
    public String document() {
        List<Column> columns = edition.table().columns();
        int last = columns.size() - 1;
        boolean own = columns.get(last).name().equals("source") && !fields[last].isEmpty();
        return own ? fields[last] : edition.source();
    }

    public List<String> fields() {
        for (int i = 0; i < fields.length; i++) {
            lookedAt.mark(i);
        }
        return List.copyOf(Arrays.asList(fields));
    }
}
