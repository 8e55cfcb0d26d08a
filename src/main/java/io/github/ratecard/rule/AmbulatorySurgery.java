package io.github.ratecard.rule;

import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.IndicatorTreatment;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facility payment to an ambulatory surgery centre: {@code (rate − device credit) × wage factor × units ×
 * factors}, rounded once. 42 CFR 416.160–416.179; CPM ch. 14.
 */
public final class AmbulatorySurgery {
    private final Tables tables;
    private final Indicators indicators;
    private final FacilityModifiers modifiers;
    private final MultipleProcedures multiple;

    public AmbulatorySurgery(Tables tables) {
        this.tables = tables;
        this.indicators = new Indicators(tables);
        DevicePortions devices = new DevicePortions(tables, TableKind.ASC_DEVICES, "asc.device_intensive");
        this.modifiers = new FacilityModifiers(tables, PaymentSystem.ASC, devices);
        this.multiple = new MultipleProcedures(tables);
    }

    /** Prices the lines of one encounter, in their order. */
    public List<PricedLine> price(Encounter encounter) {
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
        UnitLimits.check(drafts, tables, encounter.date());
        multiple.facility(ranked, PaymentSystem.ASC.word(), encounter.date());
        Packaging.refuseAlone(drafts, "the ASC");
        List<PricedLine> priced = new ArrayList<>();
        for (LineDraft draft : drafts) {
            priced.add(draft.finish(Packaging.amount(draft).or(() -> amount(draft))));
        }
        return priced;
    }

    private void begin(LineDraft draft, LineModifiers read, Encounter encounter) {
        Optional<TableRow> row = draft.need(tables.find(
                TableKind.ASC_RATES, encounter.date(), draft.line().code().text()));
        row.ifPresent(found -> {
            draft.found(found);
            draft.need(indicators.of(PaymentSystem.ASC, found.text("indicator"), encounter.date()))
                    .ifPresent(meaning -> byIndicator(draft, meaning, read, encounter));
        });
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
        modifiers.apply(draft, read, encounter);
        if (meaning.flag("wage_adjusted")) {
            encounter.place().ascIndex().ifPresent(index -> wage(draft, meaning, index, encounter));
        }
    }

    /** Half of the whole rate moves with wages, the device portion of a device-intensive procedure included. */
    private void wage(LineDraft draft, TableRow meaning, Term index, Encounter encounter) {
        if (IndicatorTreatment.parse(meaning.text("treatment")) == IndicatorTreatment.DEVICE_INTENSIVE) {
            draft.note(
                    ReasonCode.DEVICE_WAGE_ADJUSTED,
                    "the wage factor is taken on the whole rate, its device portion included: our reading of the rule");
        }
        draft.need(tables.parameter("asc.labor_share", encounter.date()))
                .ifPresent(share -> draft.factor(Amounts.wageFactor(share.term("labor share"), index)));
    }

    private static Optional<Term> amount(LineDraft draft) {
        if (!draft.isOpen()) {
            return Optional.empty();
        }
        Term amount = Amounts.line("ASC payment", draft.fee(), draft.line(), draft.factors());
        return Optional.of(Amounts.cappedByCharge(amount, draft.line()));
    }
}
