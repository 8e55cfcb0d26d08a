package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Reason;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.entry.IndicatorTreatment;
import java.util.List;
import java.util.Optional;

/** A line of a hospital claim with what its status indicator means. */
final class HospitalLine {

    private final LineDraft draft;
    private final LineModifiers modifiers;
    private final Optional<TableRow> meaning;
    private final Optional<Reason> missing;
    private Optional<String> liftedTo = Optional.empty();

    /**
     * @param meaning of the status indicator; empty when the code or its indicator is unknown
     * @param missing why the code has no row, which matters unless the line is packaged without one
     */
    HospitalLine(LineDraft draft, LineModifiers modifiers, Optional<TableRow> meaning, Optional<Reason> missing) {
        this.draft = draft;
        this.modifiers = modifiers;
        this.meaning = meaning;
        this.missing = missing;
    }

    /** Refuses a line whose code has no row. */
    void refuseMissing() {
        missing.ifPresent(draft::refuse);
    }

    /** Whether the line's code has no row. */
    boolean isMissing() {
        return missing.isPresent();
    }

    LineDraft draft() {
        return draft;
    }

    LineModifiers modifiers() {
        return modifiers;
    }

    /** What the indicator means; only for a line that {@link #isPaid()}. */
    TableRow meaning() {
        return meaning.orElseThrow();
    }

    String code() {
        return draft.line().code().text();
    }

    /** Whether the indicator is known and paid so. */
    boolean is(IndicatorTreatment treatment) {
        return draft.isOpen()
                && meaning.isPresent()
                && IndicatorTreatment.parse(meaning.get().text("treatment")) == treatment;
    }

    /** The status indicator; empty where the code has no row. */
    String indicator() {
        return draft.hasRow() ? draft.row().text("indicator") : "";
    }

    /** The indicators beside which the line is packaged. */
    List<String> yieldsTo() {
        return meaning.map(row -> List.of(row.text("yields_to").split(" "))).orElse(List.of());
    }

    boolean isPaid() {
        return draft.isOpen() && !draft.isPackaged() && meaning.isPresent();
    }

    void pack(String why) {
        draft.pack(code() + ": " + why);
    }

    void liftTo(String apc) {
        liftedTo = Optional.of(apc);
        draft.lift(apc);
    }

    /** The APC of a complexity adjustment. */
    Optional<String> liftedTo() {
        return liftedTo;
    }
}
