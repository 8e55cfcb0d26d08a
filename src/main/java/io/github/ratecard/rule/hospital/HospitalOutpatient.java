package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.UnpaidCodes;
import io.github.ratecard.rule.facility.DevicePortions;
import io.github.ratecard.rule.facility.DiscountedProcedures;
import io.github.ratecard.rule.facility.FacilityClaim;
import io.github.ratecard.rule.facility.FacilityLine;
import io.github.ratecard.rule.facility.FacilityModifiers;
import io.github.ratecard.rule.facility.Packaging;
import io.github.ratecard.rule.line.Indicators;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.rule.line.UnitLimits;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facility payment to a hospital outpatient department: {@code (rate − device) × wage factor × units × factors},
 * rounded once. A comprehensive APC takes the claim; otherwise status indicators say which lines are paid, packaged
 * or reduced beside which. 42 CFR 419.31–419.45; CPM ch. 4 §10.
 */
public final class HospitalOutpatient implements ClaimRules {
    private final Tables tables;
    private final UnitLimits limits;
    private final Indicators indicators;
    private final FacilityModifiers modifiers;
    private final DiscountedProcedures discounted;
    private final ComprehensiveApc comprehensive;
    private final ConditionalPackaging packaging;
    private final OffCampus offCampus;
    private final Outliers outliers;

    public HospitalOutpatient(Tables tables) {
        this.tables = tables;
        this.limits = new UnitLimits(tables, TableKind.HOSPITAL_UNIT_LIMITS);
        this.indicators = new Indicators(tables);
        DevicePortions devices = new DevicePortions(tables, TableKind.OPPS_DEVICES, "opps.device_intensive");
        this.modifiers = new FacilityModifiers(tables, PaymentSystem.OPPS, devices);
        this.discounted = new DiscountedProcedures(tables, PaymentSystem.OPPS.word());
        this.comprehensive = new ComprehensiveApc(tables);
        this.packaging = new ConditionalPackaging(tables);
        this.offCampus = new OffCampus(tables);
        this.outliers = new Outliers(tables);
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<HospitalLine> lines = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            lines.add(begin(line, encounter));
        }
        List<LineDraft> drafts = new ArrayList<>();
        for (HospitalLine line : lines) {
            drafts.add(line.draft());
        }
        limits.check(drafts, encounter.date());
        if (!comprehensive.apply(lines, encounter)) {
            lines.forEach(HospitalLine::refuseMissing);
            packaging.apply(lines, encounter.date());
        }
        Packaging.refuseAlone(drafts, "the hospital");
        List<LineDraft> ranked = new ArrayList<>();
        for (HospitalLine line : lines) {
            if (line.isPaid() && prepare(line, encounter)) {
                ranked.add(line.draft());
            }
        }
        discounted.reduce(ranked, encounter.date());
        List<FacilityLine> finished = new ArrayList<>();
        for (HospitalLine line : lines) {
            finished.add(finished(line, encounter));
        }
        return outliers.on(new FacilityClaim(finished, PaymentSystem.OPPS), lines, encounter);
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
        if (line.charge().isPresent() && encounter.billing().costToCharge().isEmpty()) {
            draft.note(ReasonCode.CHARGE_NOT_USED, "a hospital is paid its rate, whatever it charges");
        }
        LineModifiers read = LineModifiers.of(draft, PaymentSystem.OPPS, tables, encounter.date());
        Outcome<TableRow> row = UnpaidCodes.rate(
                tables,
                TableKind.OPPS_RATES,
                line,
                encounter.date(),
                TableKind.OPPS_INPATIENT,
                "is paid as an inpatient procedure only (Addendum E)");
        return row.isPresent()
                ? new HospitalLine(draft, read, meaning(draft, row.get(), encounter), Optional.empty())
                : new HospitalLine(draft, read, Optional.empty(), row.missing());
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
        offCampus.apply(line, encounter);
        boolean adjusted = line.meaning().flag("rural_adjusted");
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
            Optional<TableRow> lifted = draft.need(tables.find(
                    TableKind.OPPS_APCS, encounter.date(), line.liftedTo().get()));
            lifted.ifPresent(apc -> copayment(draft, apc, true, encounter));
            return lifted.map(apc -> apc.fact("rate of APC " + line.liftedTo().get(), "rate"));
        }
        if (!draft.row().has("rate")) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no rate in "
                            + draft.row().edition().id());
            return Optional.empty();
        }
        copayment(draft, draft.row(), line.meaning().flag("wage_adjusted"), encounter);
        String apc = draft.row().text("apc");
        return Optional.of(draft.row().fact(apc.isEmpty() ? "OPPS rate" : "rate of APC " + apc, "rate"));
    }

    /**
     * The copayment that is printed. The adjusted one is that of a drug whose price rose faster than inflation; for a
     * service whose rate moves with wages, and where it is an inpatient deductible, it is only the other one with a cap.
     */
    private void copayment(LineDraft draft, TableRow row, boolean movesWithWages, Encounter encounter) {
        boolean adjusted = !movesWithWages && row.has("adjusted_copayment") && !isCap(row, encounter.date());
        String column = adjusted ? "adjusted_copayment" : "copayment";
        if (row.has(column)) {
            draft.copayment(row.fact("copayment printed", column));
        }
    }

    /** Files of a final rule come before the inpatient deductible of their year, and print that of the year before. */
    private boolean isCap(TableRow row, LocalDate date) {
        Decimal printed = row.decimal("adjusted_copayment");
        for (LocalDate day : List.of(date, date.minusYears(1))) {
            Outcome<Parameter> most = tables.parameter("part_a.inpatient_deductible", day);
            if (most.isPresent() && most.get().value().compareTo(printed) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * A rural sole community hospital is paid a little more, but not in a non-excepted off-campus department. The rate is
     * raised and rounded before wages move it, as CMS's pricer does. 42 CFR 419.43(g).
     */
    private void rural(HospitalLine line, Encounter encounter) {
        Optional<Term> share = line.draft()
                .need(tables.parameter("opps.rural_sch", encounter.date()))
                .map(parameter -> parameter.term("rural sole community hospital adjustment"));
        if (offCampus.isNonExcepted(line, encounter)) {
            line.draft()
                    .refuse(
                            ReasonCode.MODIFIERS_CONFLICT,
                            "the rural sole community hospital adjustment is not paid in a non-excepted off-campus department: leave --rural-sch out");
            return;
        }
        if (share.isPresent()) {
            String name = "rate with the rural adjustment";
            Term more = Term.sum("with the rural adjustment", List.of(Term.one(), share.get()));
            line.draft().fee(Term.rounded(name, Term.product(name, line.draft().fee(), more)));
        }
    }
}
