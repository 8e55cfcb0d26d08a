package io.github.ratecard.rule;

import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.ModifierTreatment;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Professional payment under the Physician Fee Schedule: each line by its fee and modifiers, then the lines of
 * an encounter together. CPM ch. 12; the indicator texts of the relative value file.
 */
public final class PhysicianFeeSchedule {
    private final Tables tables;
    private final Indicators indicators;
    private final PhysicianFee fees;
    private final PhysicianModifiers modifiers;
    private final MultipleProcedures multiple;

    public PhysicianFeeSchedule(Tables tables) {
        this.tables = tables;
        this.indicators = new Indicators(tables);
        this.fees = new PhysicianFee(tables);
        this.modifiers = new PhysicianModifiers(tables);
        this.multiple = new MultipleProcedures(tables);
    }

    /** Prices the lines of one encounter, in their order. */
    public List<PricedLine> price(Encounter encounter) {
        List<LineDraft> drafts = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            LineDraft draft = new LineDraft(PaymentSystem.PFS, line);
            drafts.add(draft);
            begin(draft, encounter);
        }
        UnitLimits.check(drafts, tables, encounter.date());
        multiple.physician(drafts, encounter.date());
        warnOfLoneAddOns(drafts);
        List<PricedLine> priced = new ArrayList<>();
        for (LineDraft draft : drafts) {
            priced.add(draft.finish(amount(draft, encounter)));
        }
        return priced;
    }

    private void begin(LineDraft draft, Encounter encounter) {
        LineModifiers read = LineModifiers.of(draft, PaymentSystem.PFS, tables, encounter.date());
        row(draft, read, encounter).ifPresent(row -> {
            draft.found(row);
            payable(draft, encounter);
            if (draft.isOpen()) {
                fee(draft, encounter);
            }
            if (draft.isOpen()) {
                modifiers.apply(draft, read, encounter);
            }
        });
    }

    /** The row of the code, or of code and modifier where the file keeps one. */
    private Optional<TableRow> row(LineDraft draft, LineModifiers read, Encounter encounter) {
        String code = draft.line().code().text();
        Optional<TableRow> plain = draft.need(tables.find(TableKind.RVU, encounter.date(), code, ""));
        if (plain.isEmpty()) {
            return plain;
        }
        Optional<Modifier> own =
                read.with(ModifierTreatment.OWN_ROW).or(() -> read.with(ModifierTreatment.OWN_ROW_OR_REPORT));
        if (own.isEmpty()) {
            return plain;
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

    private void payable(LineDraft draft, Encounter encounter) {
        TableRow row = draft.row();
        Optional<TableRow> meaning = draft.need(indicators.of(PaymentSystem.PFS, row.text("status"), encounter.date()));
        meaning.ifPresent(m -> Indicators.apply(m, draft));
        boolean facility = encounter.placeOfService().facility();
        if (row.flag(facility ? "facility_na" : "nonfacility_na")) {
            draft.refuse(
                    ReasonCode.NOT_PAYABLE_HERE,
                    draft.line().code() + " is rarely or never done "
                            + (facility ? "in a facility" : "outside a facility") + " (NA): no rate there");
        }
        String total = facility ? "total_facility" : "total_nonfacility";
        if (row.decimal(total).signum() == 0) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no relative values (status " + row.text("status")
                            + "): each contractor sets its price");
        }
    }

    private void fee(LineDraft draft, Encounter encounter) {
        Outcome<Term> fee = fees.of(
                draft.row(),
                encounter.placeOfService().facility(),
                encounter.place(),
                encounter.billing().qualifyingParticipant(),
                encounter.date());
        draft.need(fee).ifPresent(draft::fee);
        if (draft.isOpen() && encounter.billing().nonparticipating()) {
            draft.need(tables.parameter("pfs.nonparticipating", encounter.date()))
                    .ifPresent(share -> draft.fee(Term.rounded(
                            "non-participating fee",
                            Term.product(
                                    "non-participating share of the fee",
                                    draft.fee(),
                                    share.term("non-participating share")))));
        }
    }

    private Optional<Term> amount(LineDraft draft, Encounter encounter) {
        if (!draft.isOpen()) {
            return Optional.empty();
        }
        Term fee = draft.fee();
        boolean plain = draft.line().units() == 1 && draft.factors().isEmpty();
        Term amount = plain ? fee : Amounts.line("physician payment", fee, draft.line(), draft.factors());
        if (encounter.billing().nonparticipating()) {
            draft.need(tables.parameter("pfs.limiting_charge", encounter.date()))
                    .ifPresent(share -> draft.limitingCharge(Term.rounded(
                            "limiting charge",
                            Term.product("limiting charge", amount, share.term("limiting charge share")))));
        }
        return Optional.of(Amounts.cappedByCharge(amount, draft.line()));
    }

    /** An add-on (global period ZZZ) is paid only beside another procedure. */
    private static void warnOfLoneAddOns(List<LineDraft> drafts) {
        boolean primary = drafts.stream().anyMatch(draft -> draft.hasRow() && !isAddOn(draft));
        for (LineDraft draft : drafts) {
            if (draft.hasRow() && isAddOn(draft) && !primary) {
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
