package io.github.ratecard.table;

import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The most units of a code that Medicare pays one clinician for one patient: a medically unlikely edit (MUE). Its
 * adjudication indicator says whether it counts a line or a day, and on what it rests. CMS, Medicare NCCI medically
 * unlikely edits.
 */
public final class UnitLimit {
    private final TableRow row;

    private UnitLimit(TableRow row) {
        this.row = row;
    }

    /** The limit of a code on a date, from the edits of practitioners or of outpatient hospitals; empty where none is known. */
    public static Optional<UnitLimit> of(Tables tables, TableKind edits, LocalDate date, String code) {
        Optional<TableRow> row = tables.look(edits, date, code);
        return row.isPresent() ? Optional.of(new UnitLimit(row.get())) : Optional.empty();
    }

    /** Units, a whole number. */
    public long most() {
        return row.decimal("most_units").unscaled(0);
    }

    /** Whether each line is counted by itself (indicator 1), not all of one day together (2 and 3). */
    public boolean isPerLine() {
        return row.text("adjudication").equals("1");
    }

    /** The limit, its kind and the quarter it was published for, as a part of a sentence. */
    public String text() {
        return "Medicare pays " + most() + (isPerLine() ? " on a line" : " on one day")
                + " (medically unlikely edit of the quarter from " + quarter() + ": " + kind() + ")";
    }

    /** The document that the limit stands in. */
    public String document() {
        return row.document();
    }

    private String kind() {
        return switch (row.text("adjudication")) {
            case "1" -> "line edit";
            case "2" -> "day edit, policy";
            default -> "day edit, clinical";
        };
    }

    private String quarter() {
        return row.edition().released().orElse(row.edition().dates().from().toString());
    }
}
