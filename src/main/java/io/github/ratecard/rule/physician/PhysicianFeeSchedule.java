package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.line.Indicators;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.rule.line.UnitLimits;
import io.github.ratecard.table.Clinicians;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Professional payment under the Physician Fee Schedule: each line by its fee and modifiers, then the lines of
 * an encounter together. CPM ch. 12; the indicator texts of the relative value file.
 */
public final class PhysicianFeeSchedule implements ClaimRules {
    private final Tables tables;
    private final UnitLimits limits;
    private final Indicators indicators;
    private final PhysicianModifiers modifiers;
    private final MultipleProcedures multiple;

    public PhysicianFeeSchedule(Tables tables) {
        this.tables = tables;
        this.limits = new UnitLimits(tables, TableKind.UNIT_LIMITS);
        this.indicators = new Indicators(tables);
        this.modifiers = new PhysicianModifiers(tables);
        this.multiple = new MultipleProcedures(tables);
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<PhysicianLine> lines = new ArrayList<>();
        List<LineDraft> drafts = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            LineDraft draft = new LineDraft(PaymentSystem.PFS, line);
            drafts.add(draft);
            Optional<PhysicianFee> fee = begin(draft, encounter);
            lines.add(new PhysicianLine(draft, fee, fee.isPresent() ? others(draft, encounter) : OtherFees.NONE));
        }
        limits.check(drafts, encounter.date());
        warnOfLoneAddOns(drafts);
        return new PhysicianClaim(
                lines, Clinicians.of(encounter.lines(), tables, encounter.date()), multiple, encounter.date());
    }

    /** Finds what is against the line, and what it would be paid. */
    private Optional<PhysicianFee> begin(LineDraft draft, Encounter encounter) {
        LineModifiers read = LineModifiers.of(draft, PaymentSystem.PFS, tables, encounter.date());
        Optional<TableRow> row = row(draft, read, encounter);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        draft.found(row.get());
        payable(draft, encounter);
        Optional<PhysicianFee> fee = draft.isOpen() ? fee(draft, encounter) : Optional.empty();
        if (draft.isOpen()) {
            modifiers.apply(draft, read, encounter);
        }
        return fee;
    }

    /** The row of the code, or of code and modifier where the file keeps one. */
    private Optional<TableRow> row(LineDraft draft, LineModifiers read, Encounter encounter) {
        String code = draft.line().code().text();
        Optional<Modifier> own = read.with(
                read.has(ModifierTreatment.OWN_ROW) ? ModifierTreatment.OWN_ROW : ModifierTreatment.OWN_ROW_OR_REPORT);
        Outcome<TableRow> found = tables.find(TableKind.RVU, encounter.date(), code, "");
        if (!found.isPresent() && own.isPresent()) {
            // Some codes have a row for one component only
            Outcome<TableRow> component =
                    tables.find(TableKind.RVU, encounter.date(), code, own.get().text());
            found = component.isPresent() ? component : found;
            return draft.need(found);
        }
        Optional<TableRow> plain = draft.need(found);
        if (plain.isEmpty()) {
            return plain;
        }
        if (own.isEmpty()) {
            return plain;
        }
        Optional<Reason> held =
                tables.heldIn(plain.get().edition(), code, own.get().text());
        if (held.isPresent()) {
            return draft.need(Outcome.none(held.get()));
        }
        Optional<TableRow> special =
                tables.findIn(plain.get().edition(), code, own.get().text());
        if (special.isEmpty() && read.has(ModifierTreatment.OWN_ROW)) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    code + " has no separate row for modifier " + own.get() + " (PCTC "
                            + plain.get().text("pctc") + "): the service is not split into 26 and TC");
        } else if (special.isEmpty()) {
            draft.refuse(
                    ReasonCode.BY_REPORT,
                    code + " has no row for modifier " + own.get() + ": the contractor prices it from the report");
        }
        return special.or(() -> plain);
    }

    /** The fees that count when the line is paid beside others, or for several services. */
    private OtherFees others(LineDraft draft, Encounter encounter) {
        boolean alone = encounter.lines().size() == 1 && draft.line().units() == 1 && !draft.paysEachSide();
        if (alone || !draft.isOpen()) {
            return OtherFees.NONE;
        }
        String code = draft.line().code().text();
        return new OtherFees(
                fee(draft, code, "TC", encounter),
                fee(draft, code, "26", encounter),
                draft.row().has("endo_base")
                        ? fee(draft, draft.row().text("endo_base"), "", encounter)
                        : Optional.empty());
    }

    /** The fee of another row of the line's edition, where it has a price there. */
    private Optional<PhysicianFee> fee(LineDraft draft, String code, String modifier, Encounter encounter) {
        boolean facility = encounter.placeOfService().facility();
        return tables.findIn(draft.row().edition(), code, modifier)
                .filter(row -> row.isPositive(facility ? "total_facility" : "total_nonfacility"))
                .flatMap(row -> PhysicianFee.of(row, facility, encounter.billing(), tables, encounter.date())
                        .value());
    }

    private void payable(LineDraft draft, Encounter encounter) {
        TableRow row = draft.row();
        Optional<TableRow> meaning = draft.need(indicators.of(PaymentSystem.PFS, row.text("status"), encounter.date()));
        if (meaning.isPresent()) {
            Indicators.apply(meaning.get(), draft);
        }
        boolean facility = encounter.placeOfService().facility();
        if (row.flag(facility ? "facility_na" : "nonfacility_na")) {
            draft.refuse(
                    ReasonCode.NOT_PAYABLE_HERE,
                    draft.line().code() + " is rarely or never done "
                            + (facility ? "in a facility" : "outside a facility") + " (NA): no rate there");
        }
        String total = facility ? "total_facility" : "total_nonfacility";
        if (!row.isPositive(total)) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no relative values (status " + row.text("status")
                            + "): each contractor sets its price");
        }
    }

    private Optional<PhysicianFee> fee(LineDraft draft, Encounter encounter) {
        return draft.need(PhysicianFee.of(
                draft.row(), encounter.placeOfService().facility(), encounter.billing(), tables, encounter.date()));
    }

    /** An add-on (global period ZZZ) is paid only beside another procedure. */
    private static void warnOfLoneAddOns(List<LineDraft> drafts) {
        for (LineDraft draft : drafts) {
            if (draft.hasRow() && !isAddOn(draft)) {
                return;
            }
        }
        for (LineDraft draft : drafts) {
            if (draft.hasRow()) {
                draft.note(
                        ReasonCode.ADD_ON_ALONE,
                        draft.line().code()
                                + " is an add-on (global ZZZ): it is paid only beside its primary procedure");
            }
        }
    }

    private static boolean isAddOn(LineDraft draft) {
        return draft.row().text("global").equals("ZZZ");
    }
}
