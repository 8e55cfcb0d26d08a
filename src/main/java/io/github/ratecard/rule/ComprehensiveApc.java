package io.github.ratecard.rule;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.IndicatorTreatment;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A comprehensive APC (status indicator J1) is one payment for the whole claim: its highest-ranked J1 line is
 * paid, every other line is packaged into it but for the few that stay beside. A second procedure may lift
 * the payment to the next APC (Addendum J). 42 CFR 419.2(b), 419.31; CPM ch. 4 §10.2.3.
 */
final class ComprehensiveApc {
    private final Tables tables;

    ComprehensiveApc(Tables tables) {
        this.tables = tables;
    }

    /** Packages the claim into its primary procedure; says whether it has one. */
    boolean apply(List<HospitalLine> lines, Encounter encounter) {
        List<HospitalLine> candidates = new ArrayList<>();
        for (HospitalLine line : lines) {
            if (line.is(IndicatorTreatment.COMPREHENSIVE)) {
                candidates.add(line);
            }
        }
        if (candidates.isEmpty()) {
            return false;
        }
        LocalDate date = encounter.date();
        if (candidates.size() > 1) {
            candidates.sort(byRank(date));
        }
        HospitalLine primary = candidates.get(0);
        for (HospitalLine line : lines) {
            if (line != primary && line.draft().isOpen() && !line.staysBesideComprehensive()) {
                line.pack("packaged into the comprehensive APC of " + primary.code());
            }
        }
        payOnce(primary);
        complexity(primary, lines, date);
        return true;
    }

    private static void payOnce(HospitalLine primary) {
        primary.draft().payOnce();
        if (primary.draft().line().units() > 1) {
            primary.draft()
                    .note(
                            ReasonCode.PACKAGED,
                            primary.code() + ": one comprehensive payment for the claim, whatever the units");
        }
    }

    /** Addendum J's ranks where they are held; else the higher rate first, which is how CMS ranks APCs. */
    private Comparator<HospitalLine> byRank(LocalDate date) {
        Decimal behindAll = Decimal.of(Long.MAX_VALUE);
        Comparator<HospitalLine> ranked =
                Comparator.comparing(line -> tables.find(TableKind.OPPS_RANKS, date, line.code())
                        .value()
                        .map(row -> row.decimal("rank"))
                        .orElse(behindAll));
        return ranked.thenComparing(ComprehensiveApc::rate, Comparator.reverseOrder());
    }

    private static Decimal rate(HospitalLine line) {
        TableRow row = line.draft().row();
        return row.has("rate") ? row.decimal("rate") : Decimal.ZERO;
    }

    private void complexity(HospitalLine primary, List<HospitalLine> lines, LocalDate date) {
        List<HospitalLine> partners = partners(primary, lines, date);
        if (partners.isEmpty()) {
            return;
        }
        List<Edition> held = tables.inForce(TableKind.OPPS_COMPLEXITY, date);
        if (held.isEmpty()) {
            primary.draft()
                    .note(
                            ReasonCode.NO_COMPLEXITY_ADJUSTMENT,
                            "several procedures can lift " + primary.code()
                                    + " to the next APC; Addendum J is not in the tables for " + date
                                    + ", so no complexity adjustment is assumed");
            return;
        }
        for (HospitalLine partner : partners) {
            Optional<TableRow> pair = tables.find(TableKind.OPPS_COMPLEXITY, date, primary.code(), partner.code())
                    .value();
            if (pair.isPresent()) {
                primary.liftTo(pair.get().text("adjusted_apc"));
                return;
            }
        }
    }

    /** The lines that could lift the primary: other J1 lines, add-ons, and a second unit of itself. */
    private List<HospitalLine> partners(HospitalLine primary, List<HospitalLine> lines, LocalDate date) {
        List<HospitalLine> partners = new ArrayList<>();
        for (HospitalLine line : lines) {
            boolean second = line == primary && line.draft().line().units() > 1;
            boolean other = line != primary
                    && line.draft().isOpen()
                    && (line.is(IndicatorTreatment.COMPREHENSIVE) || isAddOn(line, date));
            if (second || other) {
                partners.add(line);
            }
        }
        return partners;
    }

    private boolean isAddOn(HospitalLine line, LocalDate date) {
        return line.is(IndicatorTreatment.PACKAGED)
                && tables.find(TableKind.RVU, date, line.code(), "")
                        .value()
                        .filter(row -> row.text("global").equals("ZZZ"))
                        .isPresent();
    }
}
