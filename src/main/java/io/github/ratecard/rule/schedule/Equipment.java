package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.Place;
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
 * Durable equipment, prosthetics, orthotics and supplies: the fee of the state, of the code with its modifiers, in a rural area
 * or outside one, times units. The state is that of the patient's home. Social Security Act §1834(a), (h), (i); 42 CFR
 * 414.200–414.232; CPM ch. 20.
 */
final class Equipment implements FeeSchedule {
    private static final String NONRURAL = "nonrural";
    private static final String RURAL = "rural";

    private final Tables tables;
    private final ServiceLines lines;

    Equipment(Tables tables) {
        this.tables = tables;
        this.lines = ServiceLines.withoutLimits(system());
    }

    @Override
    public TableKind table() {
        return TableKind.EQUIPMENT;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        return place -> in(place, encounter);
    }

    private List<PricedLine> in(Place place, Encounter encounter) {
        Optional<String> state = place.territory().state();
        return lines.priced(encounter, "equipment payment", draft -> fee(draft, state, encounter));
    }

    private void fee(LineDraft draft, Optional<String> state, Encounter encounter) {
        LocalDate date = encounter.date();
        List<Modifier> own = ServiceModifiers.of(draft, system(), tables, date).with(ServiceModifierEffect.OWN_ROW);
        if (state.isEmpty()) {
            draft.refuse(
                    ReasonCode.STATE_MISSING,
                    draft.line().code()
                            + " has a fee for each state: say where the patient lives, with --zip or --locality");
            return;
        }
        Optional<TableRow> row = row(draft, own, state.get(), date);
        if (row.isPresent()) {
            draft.found(row.get(), row.get().text("category"));
            warnBundled(draft, date);
            byArea(draft, row.get(), encounter.billing().ruralEquipment());
        }
    }

    /** The row of code and modifiers, which may stand in either order. */
    private Optional<TableRow> row(LineDraft draft, List<Modifier> own, String state, LocalDate date) {
        String code = draft.line().code().text();
        Optional<TableRow> found = switch (own.size()) {
            case 0 -> find(date, code, "", "", state);
            case 1 -> find(date, code, own.get(0).text(), "", state);
            case 2 ->
                find(date, code, own.get(0).text(), own.get(1).text(), state)
                        .or(() -> find(date, code, own.get(1).text(), own.get(0).text(), state));
            default -> Optional.empty();
        };
        if (found.isEmpty()) {
            refuseWithoutRow(draft, own, state, date);
        }
        return found;
    }

    private void refuseWithoutRow(LineDraft draft, List<Modifier> own, String state, LocalDate date) {
        String code = draft.line().code().text();
        if (own.isEmpty()) {
            draft.refuse(
                    ReasonCode.PURCHASE_OR_RENTAL,
                    code + " has fees with modifiers only: say whether it is bought new (NU), bought used (UE) or"
                            + " rented (RR)");
        }
        boolean known = tables.look(TableKind.EQUIPMENT, date, code).isPresent();
        draft.refuse(
                known ? ReasonCode.MODIFIER_NOT_ALLOWED : ReasonCode.NOT_IN_EDITION,
                draft.line().codeAndModifiers() + " has no fee in " + state);
    }

    private Optional<TableRow> find(LocalDate date, String code, String one, String other, String state) {
        return tables.look(TableKind.EQUIPMENT, date, code, one, other, state);
    }

    /** A state has one fee, or one in its rural areas and one outside; which area it is, nothing at hand tells. */
    private static void byArea(LineDraft draft, TableRow row, Optional<Boolean> rural) {
        boolean outside = row.has(NONRURAL);
        boolean inside = row.has(RURAL);
        if (!outside && !inside) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().codeAndModifiers() + " has no fee in "
                            + row.edition().id() + ": the contractor prices it");
        } else if (!inside) {
            draft.fee(row.fact("fee in " + row.text("state"), NONRURAL));
        } else if (rural.isEmpty()) {
            draft.refuse(ReasonCode.RURAL_UNKNOWN, unknown(draft, row));
        } else if (rural.get()) {
            draft.fee(row.fact("fee in rural areas of " + row.text("state"), RURAL));
        } else if (outside) {
            draft.fee(row.fact("fee outside rural areas of " + row.text("state"), NONRURAL));
        } else {
            draft.refuse(
                    ReasonCode.NOT_PAYABLE_HERE, draft.line().codeAndModifiers() + " has a fee in rural areas only");
        }
    }

    private static String unknown(LineDraft draft, TableRow row) {
        String outside = row.has(NONRURAL) ? row.text(NONRURAL) : "no fee";
        return draft.line().codeAndModifiers() + " in " + row.text("state") + ": " + row.text(RURAL)
                + " in rural areas, " + outside + " outside: say which, with --dmepos rural or --dmepos nonrural";
    }

    /** Some supplies are a part of a physician's service; the schedule pays who only supplies them. */
    private void warnBundled(LineDraft draft, LocalDate date) {
        tables.look(TableKind.RVU, date, draft.line().code().text(), "")
                .flatMap(row -> tables.look(TableKind.INDICATORS, date, PaymentSystem.PFS.word(), row.text("status")))
                .filter(meaning -> meaning.text("reason").equals(ReasonCode.BUNDLED.name()))
                .ifPresent(
                        meaning -> draft.note(
                                ReasonCode.SUPPLIER_ONLY,
                                draft.line().code()
                                        + ": paid to a supplier; on the day of a physician's service that it is a part of, bundled"));
    }
}
