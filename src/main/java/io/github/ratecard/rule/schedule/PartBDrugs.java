package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Drugs and vaccines of Part B: the payment limit of the quarter, times billing units. The file prints the patient's share;
 * where it is zero, no deductible is owed either. The limit of a clotting factor holds the fee for furnishing it. Social
 * Security Act §§1842(o), 1847A, 1833(a)(1)(S); 42 CFR 414.900–414.930; CPM ch. 17 §§20, 80.4.1.
 */
final class PartBDrugs implements FeeSchedule {
    private final Tables tables;
    private final ServiceLines lines;

    PartBDrugs(Tables tables) {
        this.tables = tables;
        this.lines = new ServiceLines(system(), tables);
    }

    @Override
    public TableKind table() {
        return TableKind.DRUG_LIMITS;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<PricedLine> priced = lines.priced(encounter, "drug payment", draft -> limit(draft, encounter.date()));
        return place -> priced;
    }

    private void limit(LineDraft draft, LocalDate date) {
        ServiceModifiers.of(draft, system(), tables, date);
        Optional<TableRow> found = draft.need(
                tables.find(TableKind.DRUG_LIMITS, date, draft.line().code().text()));
        if (found.isEmpty()) {
            return;
        }
        TableRow row = found.get();
        draft.found(row, "");
        if (!row.has("limit")) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no payment limit in "
                            + row.edition().id() + ": the contractor finds its price");
            return;
        }
        draft.fee(row.fact("payment limit of one billing unit", "limit"));
        if (row.isPositive("coinsurance_percent")) {
            draft.coinsurance(row.fact("coinsurance printed, percent", "coinsurance_percent"));
        } else {
            draft.oweNothing();
        }
        if (row.has("notes")) {
            draft.note(ReasonCode.PUBLISHED_NOTE, draft.line().code() + ": CMS's file notes: " + row.text("notes"));
        }
    }
}
