package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A hospital claim without a comprehensive APC: N is packaged, Q1, Q2 and Q4 are packaged beside what they yield
 * to, and what the tables do not decide is refused. OPPS Addendum D1.
 */
final class ConditionalPackaging {
    private final Tables tables;
    private final HospitalFamilies families;

    ConditionalPackaging(Tables tables) {
        this.tables = tables;
        this.families = new HospitalFamilies(tables);
    }

    void apply(List<HospitalLine> lines, LocalDate date) {
        for (HospitalLine line : lines) {
            if (line.is(IndicatorTreatment.PACKAGED)) {
                line.pack(line.meaning().text("text"));
            } else if (line.is(IndicatorTreatment.CONDITIONAL)) {
                conditional(line, lines);
            } else if (line.is(IndicatorTreatment.OBSERVATION)) {
                observed(line, lines, date);
            } else if (line.is(IndicatorTreatment.COMPOSITE)) {
                alone(line, lines);
            }
        }
    }

    private static void conditional(HospitalLine line, List<HospitalLine> lines) {
        for (HospitalLine other : lines) {
            boolean yields = other != line
                    && other.draft().hasRow()
                    && line.yieldsTo().contains(other.draft().row().text("indicator"));
            if (yields) {
                line.pack("packaged beside " + other.code() + " ("
                        + other.draft().row().text("indicator") + ")");
                return;
            }
        }
        long conditional = lines.stream()
                .filter(other -> other.is(IndicatorTreatment.CONDITIONAL))
                .count();
        if (conditional > 1) {
            undecided(line, "several conditionally packaged lines");
        } else if (!line.draft().row().has("rate")) {
            line.draft().refuse(ReasonCode.OTHER_SCHEDULE, line.code() + " alone is paid by another schedule");
        }
    }

    /** Without enough hours of observation on the claim its own APC pays; with them the observation APC may. */
    private void observed(HospitalLine line, List<HospitalLine> lines, LocalDate date) {
        int hours = 0;
        for (HospitalLine other : lines) {
            if (families.isCode(other, HospitalFamilies.OBSERVATION_HOURS, date)) {
                hours += other.draft().line().units();
            }
        }
        if (hours == 0) {
            return;
        }
        Optional<Parameter> least = line.draft().need(tables.parameter("opps.observation_hours", date));
        if (least.isPresent() && Decimal.of(hours).compareTo(least.get().value()) >= 0) {
            undecided(line, "visits with " + hours + " hours of observation");
        }
    }

    /** Composite APCs depend on what else is on the claim. */
    private static void alone(HospitalLine line, List<HospitalLine> lines) {
        if (lines.size() > 1) {
            undecided(line, "status indicator " + line.draft().row().text("indicator") + " beside other lines");
        }
    }

    private static void undecided(HospitalLine line, String what) {
        line.draft()
                .refuse(
                        ReasonCode.INTERACTION_UNDECIDED,
                        line.code() + ": the tables do not decide how " + what + " are paid; price it alone");
    }
}
