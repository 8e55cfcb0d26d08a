package io.github.ratecard.rule.facility;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.UnpaidCodes;
import io.github.ratecard.rule.line.Indicators;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.rule.line.UnitLimits;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facility payment to an ambulatory surgery center: {@code (rate − device credit) × wage factor × units ×
 * factors}, rounded once, and not more than was charged. Social Security Act §1833(a)(1)(G); 42 CFR 416.160–416.179;
 * CPM ch. 14.
 */
public final class AmbulatorySurgery implements ClaimRules {
    private static final Reason DEVICE_WITH_THE_REST = Reason.of(
            ReasonCode.DEVICE_WAGE_ADJUSTED,
            "the wage factor is taken on the whole rate, its device portion included: our reading of the rule");

    private final Tables tables;
    private final UnitLimits limits;
    private final Indicators indicators;
    private final FacilityModifiers modifiers;
    private final DiscountedProcedures discounted;

    public AmbulatorySurgery(Tables tables) {
        this.tables = tables;
        this.limits = new UnitLimits(tables, TableKind.UNIT_LIMITS);
        this.indicators = new Indicators(tables);
        DevicePortions devices = new DevicePortions(tables, TableKind.ASC_DEVICES, "asc.device_intensive");
        this.modifiers = new FacilityModifiers(tables, PaymentSystem.ASC, devices);
        this.discounted = new DiscountedProcedures(tables, PaymentSystem.ASC.word());
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        List<LineDraft> drafts = new ArrayList<>();
        List<LineDraft> ranked = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            LineDraft draft = new LineDraft(PaymentSystem.ASC, line);
            drafts.add(draft);
            LineModifiers read = LineModifiers.of(draft, PaymentSystem.ASC, tables, encounter.date());
            begin(draft, read, encounter);
            boolean counts =
                    draft.isOpen() && !draft.isPackaged() && draft.row().flag("multiple_discount");
            if (counts && !FacilityModifiers.isExemptFromRanking(read)) {
                ranked.add(draft);
            }
        }
        limits.check(drafts, encounter.date());
        warnAncillaryAlone(drafts, encounter);
        discounted.reduce(ranked, encounter.date());
        Packaging.refuseAlone(drafts, "the ASC");
        List<FacilityLine> lines = new ArrayList<>();
        for (LineDraft draft : drafts) {
            lines.add(finished(draft, encounter));
        }
        return new FacilityClaim(lines, PaymentSystem.ASC);
    }

    /** Radiology, drugs and the like are paid beside a covered surgical procedure only. */
    private void warnAncillaryAlone(List<LineDraft> drafts, Encounter encounter) {
        List<LineDraft> ancillary = new ArrayList<>();
        for (LineDraft draft : drafts) {
            Optional<TableRow> meaning = draft.isOpen() ? meaning(draft, encounter) : Optional.empty();
            IndicatorTreatment treatment = meaning.isPresent()
                    ? IndicatorTreatment.parse(meaning.get().text("treatment"))
                    : IndicatorTreatment.NONE;
            if (treatment == IndicatorTreatment.RATE || treatment == IndicatorTreatment.DEVICE_INTENSIVE) {
                return;
            }
            if (treatment == IndicatorTreatment.ANCILLARY) {
                ancillary.add(draft);
            }
        }
        for (LineDraft draft : ancillary) {
            draft.note(
                    ReasonCode.ANCILLARY_ALONE,
                    draft.line().code() + " is paid only beside a covered surgical procedure, and none is there");
        }
    }

    private void begin(LineDraft draft, LineModifiers read, Encounter encounter) {
        Optional<TableRow> row = draft.need(UnpaidCodes.rate(
                tables,
                TableKind.ASC_RATES,
                draft.line(),
                encounter.date(),
                TableKind.ASC_EXCLUDED,
                "is excluded from payment in ASCs (Addendum EE)"));
        if (row.isEmpty()) {
            return;
        }
        draft.found(row.get());
        Optional<TableRow> meaning = meaning(draft, encounter);
        if (meaning.isPresent()) {
            byIndicator(draft, meaning.get(), read, encounter);
        }
    }

    private Optional<TableRow> meaning(LineDraft draft, Encounter encounter) {
        return draft.need(indicators.of(PaymentSystem.ASC, draft.row().text("indicator"), encounter.date()));
    }

    private void byIndicator(LineDraft draft, TableRow meaning, LineModifiers read, Encounter encounter) {
        Indicators.apply(meaning, draft);
        if (!draft.isOpen()) {
            return;
        }
        if (IndicatorTreatment.parse(meaning.text("treatment")) == IndicatorTreatment.PACKAGED) {
            draft.pack(draft.line().code() + ": " + meaning.text("text"));
            return;
        }
        if (!draft.row().has("rate")) {
            draft.refuse(
                    ReasonCode.CONTRACTOR_PRICED,
                    draft.line().code() + " has no rate in "
                            + draft.row().edition().id());
            return;
        }
        draft.fee(draft.row().fact("ASC rate", "rate"));
        if (draft.row().has("copayment")) {
            draft.copayment(draft.row().fact("copayment printed", "copayment"));
        }
        modifiers.apply(draft, read, encounter);
    }

    /** Half of the whole rate moves with wages, the device portion of a device-intensive procedure included. */
    private FacilityLine finished(LineDraft draft, Encounter encounter) {
        Optional<TableRow> meaning = draft.isOpen() ? meaning(draft, encounter) : Optional.empty();
        boolean moves = meaning.isPresent() && meaning.get().flag("wage_adjusted");
        boolean device = moves
                && IndicatorTreatment.parse(meaning.get().text("treatment")) == IndicatorTreatment.DEVICE_INTENSIVE;
        return new FacilityLine(
                draft,
                "ASC payment",
                moves ? Optional.of(tables.parameter("asc.labor_share", encounter.date())) : Optional.empty(),
                device ? Optional.of(DEVICE_WITH_THE_REST) : Optional.empty(),
                true);
    }
}
