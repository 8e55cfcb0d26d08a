package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ServiceModifierEffect;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The clinical laboratory fee schedule: one rate for the nation, times units; the patient owes nothing. A test of which
 * the contractors set the price has no rate. Social Security Act §§1833(a)(1)(D), 1834A; 42 CFR 414.500–414.522; CPM ch. 16
 * §§20–40.
 */
final class ClinicalLaboratory implements FeeSchedule {
    private final Tables tables;
    private final ServiceLines lines;

    ClinicalLaboratory(Tables tables) {
        this.tables = tables;
        this.lines = new ServiceLines(system(), tables);
    }

    @Override
    public TableKind table() {
        return TableKind.LABORATORY;
    }

    /** A laboratory bills for a test of a surgery center's patient. */
    @Override
    public boolean isOfSurgeryCenters() {
        return false;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<PricedLine> priced = lines.priced(encounter, "laboratory payment", draft -> rate(draft, encounter.date()));
        return place -> priced;
    }

    private void rate(LineDraft draft, LocalDate date) {
        ServiceModifiers modifiers = ServiceModifiers.of(draft, system(), tables, date);
        Optional<TableRow> row = row(draft, modifiers, date);
        if (row.isEmpty()) {
            return;
        }
        draft.found(row.get(), row.get().text("indicator"));
        draft.oweNothing();
        if (row.get().has("rate")) {
            draft.fee(row.get().fact("laboratory rate", "rate"));
        } else {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no rate in "
                            + row.get().edition().id() + ": each contractor sets its price");
        }
    }

    /** The row of the code, or that of code and modifier for a waived test. */
    private Optional<TableRow> row(LineDraft draft, ServiceModifiers modifiers, LocalDate date) {
        String code = draft.line().code().text();
        List<Modifier> own = modifiers.with(ServiceModifierEffect.OWN_ROW);
        if (own.isEmpty()) {
            return draft.need(tables.find(TableKind.LABORATORY, date, code, ""));
        }
        Optional<TableRow> row =
                tables.look(TableKind.LABORATORY, date, code, own.get(0).text());
        if (row.isEmpty()) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    code + " has no row for modifier " + own.get(0) + ": it is no waived test");
        }
        return row;
    }
}
