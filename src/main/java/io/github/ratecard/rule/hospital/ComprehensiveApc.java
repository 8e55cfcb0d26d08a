package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comprehensive APC (status indicator J1) is one payment for the whole claim: its highest-ranked J1 line is
 * paid, every other line is packaged into it but for the few that stay beside. A second procedure may lift
 * the payment to the next APC (Addendum J). 42 CFR 419.2(b), 419.31; CPM ch. 4 §10.2.3.
 */
final class ComprehensiveApc {
    private final Tables tables;
    private final Exclusions exclusions;

    ComprehensiveApc(Tables tables) {
        this.tables = tables;
        this.exclusions = new Exclusions(tables);
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
        boolean ranked = candidates.size() == 1 || rank(candidates, date);
        HospitalLine primary = ranked ? primary(candidates, date) : candidates.get(0);
        for (HospitalLine line : lines) {
            if (line != primary) {
                beside(line, primary, date);
            }
        }
        if (ranked) {
            payOnce(primary);
            complexity(primary, lines, date);
        }
        return true;
    }

    /** The first by rank; where no ranks are held, one that Addendum J has as the primary of that first one's pair. */
    private HospitalLine primary(List<HospitalLine> candidates, LocalDate date) {
        HospitalLine first = candidates.get(0);
        if (candidates.size() > 1 && tables.inForce(TableKind.OPPS_RANKS, date).isEmpty()) {
            for (HospitalLine other : candidates) {
                if (isPair(other, first, date) && !isPair(first, other, date)) {
                    return other;
                }
            }
        }
        return first;
    }

    /** Packages a line into the primary one, unless it stays beside it or nothing is known of it. */
    private void beside(HospitalLine line, HospitalLine primary, LocalDate date) {
        if (line.isMissing() && !isPair(primary, line, date)) {
            line.refuseMissing();
        }
        if (line.draft().isOpen() && !exclusions.cover(line, date)) {
            exclusions.noteUntold(line, date);
            line.pack("packaged into the comprehensive APC of "
                    + (primary.draft().isOpen() ? primary.code() : "the claim"));
        }
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

    /**
     * Puts the lines in Addendum J's order where it ranks all of them; else the higher rate first, which is how CMS ranks APCs.
     *
     * @return false where a rank is held back: then nobody knows which line is paid, and each is refused
     */
    private boolean rank(List<HospitalLine> lines, LocalDate date) {
        Map<HospitalLine, Decimal> ranks = new HashMap<>();
        for (HospitalLine line : lines) {
            Outcome<TableRow> row = tables.find(TableKind.OPPS_RANKS, date, line.code());
            if (row.isHeldBack()) {
                lines.forEach(each -> each.draft().refuse(row.reason()));
                return false;
            }
            row.value().ifPresent(found -> ranks.put(line, found.decimal("rank")));
        }
        lines.sort(
                ranks.size() == lines.size()
                        ? Comparator.comparing(ranks::get)
                        : Comparator.comparing(ComprehensiveApc::rate, Comparator.reverseOrder()));
        return true;
    }

    private static Decimal rate(HospitalLine line) {
        TableRow row = line.draft().row();
        return row.has("rate") ? row.decimal("rate") : Decimal.ZERO;
    }

    private void complexity(HospitalLine primary, List<HospitalLine> lines, LocalDate date) {
        List<Edition> held = tables.inForce(TableKind.OPPS_COMPLEXITY, date);
        for (HospitalLine line : lines) {
            if (!isSecond(line, primary)) {
                continue;
            }
            Optional<TableRow> pair = pair(primary, line, date);
            if (pair.isPresent()) {
                primary.liftTo(pair.get().text("adjusted_apc"));
                return;
            }
            if (held.isEmpty() && couldLift(line, date)) {
                primary.draft()
                        .note(
                                ReasonCode.NO_COMPLEXITY_ADJUSTMENT,
                                "several procedures can lift " + primary.code()
                                        + " to the next APC; Addendum J is not in the tables for " + date
                                        + ", so no complexity adjustment is assumed");
                return;
            }
        }
    }

    /** Whether the line is there beside the primary: another that stands, or a second unit of itself. */
    private static boolean isSecond(HospitalLine line, HospitalLine primary) {
        return line == primary ? line.draft().line().units() > 1 : line.draft().isOpen();
    }

    private boolean isPair(HospitalLine primary, HospitalLine second, LocalDate date) {
        return pair(primary, second, date).isPresent();
    }

    /** Addendum J's row of the two; it alone decides, whatever else is known of the second. */
    private Optional<TableRow> pair(HospitalLine primary, HospitalLine second, LocalDate date) {
        Outcome<TableRow> found = tables.find(TableKind.OPPS_COMPLEXITY, date, primary.code(), second.code());
        return found.isHeldBack() ? primary.draft().need(found) : found.value();
    }

    /** Whether Addendum J, which is not held, may well have the line: a comprehensive procedure or an add-on. */
    private boolean couldLift(HospitalLine line, LocalDate date) {
        return line.is(IndicatorTreatment.COMPREHENSIVE)
                || line.is(IndicatorTreatment.PACKAGED) && mayBeAddOn(line, date);
    }

    /** A packaged procedure that is an add-on, or of which no relative values are held that would say so. */
    private boolean mayBeAddOn(HospitalLine line, LocalDate date) {
        Optional<TableRow> values =
                tables.find(TableKind.RVU, date, line.code(), "").value();
        return values.isPresent()
                ? values.get().text("global").equals("ZZZ")
                : Character.isDigit(line.code().charAt(0));
    }
}
