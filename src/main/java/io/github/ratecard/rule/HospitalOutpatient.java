package io.github.ratecard.rule;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.IndicatorTreatment;
import io.github.ratecard.table.ModifierTreatment;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facility payment to a hospital outpatient department: {@code (rate − device) × wage factor × units × factors},
 * rounded once. A comprehensive APC takes the claim; otherwise status indicators say which lines are paid, packaged
 * or reduced beside which. 42 CFR 419.31–419.45; CPM ch. 4 §10.
 */
public final class HospitalOutpatient {
    /** The off-campus place of service: its lines need PN or PO. */
    private static final String OFF_CAMPUS = "off-campus";

    private final Tables tables;
    private final Indicators indicators;
    private final FacilityModifiers modifiers;
    private final MultipleProcedures multiple;
    private final ComprehensiveApc comprehensive;

    public HospitalOutpatient(Tables tables) {
        this.tables = tables;
        this.indicators = new Indicators(tables);
        DevicePortions devices = new DevicePortions(tables, TableKind.OPPS_DEVICES, "opps.device_intensive");
        this.modifiers = new FacilityModifiers(tables, PaymentSystem.OPPS, devices);
        this.multiple = new MultipleProcedures(tables);
        this.comprehensive = new ComprehensiveApc(tables);
    }

    /** Works the lines of one encounter out, but for the place. */
    public PreparedClaim prepare(Encounter encounter) {
        List<HospitalLine> lines = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            lines.add(begin(line, encounter));
        }
        List<LineDraft> drafts = new ArrayList<>();
        for (HospitalLine line : lines) {
            drafts.add(line.draft());
        }
        UnitLimits.check(drafts, tables, encounter.date());
        if (!comprehensive.apply(lines, encounter)) {
            ConditionalPackaging.apply(lines);
        }
        Packaging.refuseAlone(drafts, "the hospital");
        List<LineDraft> ranked = new ArrayList<>();
        for (HospitalLine line : lines) {
            if (line.isPaid() && prepare(line, encounter)) {
                ranked.add(line.draft());
            }
        }
        multiple.facility(ranked, PaymentSystem.OPPS.word(), encounter.date());
        List<FacilityLine> finished = new ArrayList<>();
        for (HospitalLine line : lines) {
            finished.add(finished(line, encounter));
        }
        return new FacilityClaim(finished, Place::hospitalIndex);
    }

    /** Six tenths of the rate move with wages. */
    private FacilityLine finished(HospitalLine line, Encounter encounter) {
        boolean moves = line.isPaid() && line.meaning().flag("wage_adjusted");
        return new FacilityLine(
                line.draft(),
                "hospital payment",
                moves ? Optional.of(tables.parameter("opps.labor_share", encounter.date())) : Optional.empty(),
                Optional.empty(),
                false);
    }

    private HospitalLine begin(ServiceLine line, Encounter encounter) {
        LineDraft draft = new LineDraft(PaymentSystem.OPPS, line);
        if (encounter.billing().criticalAccess()) {
            draft.refuse(
                    ReasonCode.COST_BASED,
                    "a critical access hospital (type of bill 85x) is paid on its cost, for which no rate exists");
        }
        if (line.charge().isPresent()) {
            draft.note(ReasonCode.CHARGE_NOT_USED, "a hospital is paid its rate, whatever it charges");
        }
        LineModifiers read = LineModifiers.of(draft, PaymentSystem.OPPS, tables, encounter.date());
        Optional<TableRow> row = draft.need(
                tables.find(TableKind.OPPS_RATES, encounter.date(), line.code().text()));
        return new HospitalLine(draft, read, row.isPresent() ? meaning(draft, row.get(), encounter) : Optional.empty());
    }

    private Optional<TableRow> meaning(LineDraft draft, TableRow row, Encounter encounter) {
        draft.found(row);
        Optional<TableRow> meaning =
                draft.need(indicators.of(PaymentSystem.OPPS, row.text("indicator"), encounter.date()));
        if (meaning.isPresent()) {
            Indicators.apply(meaning.get(), draft);
        }
        return meaning;
    }

    /** Sets rate and factors of a line that is paid by itself; says whether it is ranked among several. */
    private boolean prepare(HospitalLine line, Encounter encounter) {
        LineDraft draft = line.draft();
        Optional<Term> rate = rate(line, encounter);
        if (rate.isPresent()) {
            draft.fee(rate.get());
        }
        if (draft.isOpen()) {
            modifiers.apply(draft, line.modifiers(), encounter);
        }
        offCampus(line, encounter);
        boolean adjusted = line.meaning().flag("wage_adjusted");
        if (draft.isOpen() && adjusted && encounter.billing().ruralSoleCommunity()) {
            rural(line, encounter);
        }
        return draft.isOpen()
                && line.is(IndicatorTreatment.DISCOUNTED)
                && !FacilityModifiers.isExemptFromRanking(line.modifiers());
    }

    private Optional<Term> rate(HospitalLine line, Encounter encounter) {
        LineDraft draft = line.draft();
        if (line.liftedTo().isPresent()) {
            return draft.need(tables.find(
                            TableKind.OPPS_APCS,
                            encounter.date(),
                            line.liftedTo().get()))
                    .map(apc -> apc.fact("rate of APC " + line.liftedTo().get(), "rate"));
        }
        if (!draft.row().has("rate")) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no rate in "
                            + draft.row().edition().id());
            return Optional.empty();
        }
        String apc = draft.row().text("apc");
        return Optional.of(draft.row().fact(apc.isEmpty() ? "OPPS rate" : "rate of APC " + apc, "rate"));
    }

    /** A rural sole community hospital is paid a little more, but not in a non-excepted off-campus department. */
    private void rural(HospitalLine line, Encounter encounter) {
        Optional<Term> share = line.draft()
                .need(tables.parameter("opps.rural_sch", encounter.date()))
                .map(parameter -> parameter.term("rural sole community hospital adjustment"));
        boolean reducedOffCampus = line.modifiers()
                .with(ModifierTreatment.OFF_CAMPUS)
                .flatMap(modifier -> tables.parameter("opps.paid_share." + modifier, encounter.date())
                        .value())
                .filter(paid -> paid.value().compareTo(Decimal.ONE) < 0)
                .isPresent();
        if (reducedOffCampus) {
            line.draft()
                    .refuse(
                            ReasonCode.MODIFIERS_CONFLICT,
                            "the rural sole community hospital adjustment is not paid in a non-excepted off-campus department: leave --rural-sch out");
            return;
        }
        share.ifPresent(more -> line.draft().factor(Term.sum("with the rural adjustment", List.of(Term.one(), more))));
    }

    private void offCampus(HospitalLine line, Encounter encounter) {
        Optional<TableRow> place = tables.look(
                TableKind.PLACES, encounter.date(), encounter.placeOfService().code());
        boolean offCampus = place.isPresent() && place.get().text("setting").equals(OFF_CAMPUS);
        if (offCampus && !line.modifiers().has(ModifierTreatment.OFF_CAMPUS)) {
            line.draft()
                    .refuse(
                            ReasonCode.POS_NEEDS_MODIFIER,
                            "place of service " + encounter.placeOfService().code()
                                    + " is an off-campus department: say PN (non-excepted) or PO (excepted) on the line");
        }
    }
}
