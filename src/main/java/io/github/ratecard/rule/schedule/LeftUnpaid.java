package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of a line that a claim leaves to schedules which do not hold it which schedules these are, and what to import to
 * have them.
 */
final class LeftUnpaid implements ClaimRules {
    private static final List<ReasonCode> LEFT = List.of(ReasonCode.OTHER_SCHEDULE, ReasonCode.BUNDLED);
    /** Why a schedule may yet pay, the reason that stands for all first. */
    private static final List<ReasonCode> UNDECIDED =
            List.of(ReasonCode.NO_EDITION_FOR_DATE, ReasonCode.HELD_BACK, ReasonCode.NOT_IN_EDITION);

    private final FeeSchedules schedules;
    private final Tables tables;
    private final ClaimRules claim;

    LeftUnpaid(FeeSchedules schedules, Tables tables, ClaimRules claim) {
        this.schedules = schedules;
        this.tables = tables;
        this.claim = claim;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        return new Explained(this, claim.prepare(encounter), encounter.date());
    }

    private record Explained(LeftUnpaid rule, PreparedClaim claim, LocalDate date) implements PreparedClaim {
        @Override
        public List<PricedLine> in(Place place) {
            return rule.explained(claim.in(place), date);
        }
    }

    private List<PricedLine> explained(List<PricedLine> lines, LocalDate date) {
        List<PricedLine> all = lines;
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = lines.get(i);
            if (isLeft(line)) {
                all = all == lines ? new ArrayList<>(lines) : all;
                all.set(i, explained(line, date));
            }
        }
        return all;
    }

    private static boolean isLeft(PricedLine line) {
        return !line.amount().isPresent()
                && LEFT.contains(line.amount().reason().code());
    }

    private PricedLine explained(PricedLine line, LocalDate date) {
        Reason of = line.amount().reason();
        boolean bundled = of.code() == ReasonCode.BUNDLED;
        List<Reason> open = new ArrayList<>();
        StringBuilder lacks = new StringBuilder();
        StringBuilder mayPay = new StringBuilder();
        for (FeeSchedule schedule : schedules.named(line.system(), line.indicator(), date)) {
            Outcome<TableRow> row =
                    tables.find(schedule.table(), date, line.line().code().text());
            if (row.isPresent()) {
                return line;
            }
            boolean undecided = UNDECIDED.contains(row.reason().code());
            String title = "the " + schedule.system().title() + ": ";
            if (undecided) {
                String words = bundled ? "; a supplier may be paid by " : "; may be paid by ";
                // The code of a bundled line does not tell batch that its text is about a date, so the text names none
                String why = bundled
                        ? "import " + tables.importable(schedule.table())
                        : row.reason().text();
                mayPay.append(open.isEmpty() ? words : " or by ").append(title).append(why);
                open.add(row.reason());
            } else if (!bundled) {
                lacks.append("; not by ").append(title).append(row.reason().text());
            }
        }
        return line.withReason(Reason.of(code(of.code(), open), of.text() + lacks + mayPay));
    }

    /** A line that its claim bundles stays bundled; any other is paid or not as a schedule says that is not at hand. */
    private static ReasonCode code(ReasonCode of, List<Reason> open) {
        if (of == ReasonCode.OTHER_SCHEDULE) {
            for (ReasonCode code : UNDECIDED) {
                for (Reason reason : open) {
                    if (reason.code() == code) {
                        return code;
                    }
                }
            }
        }
        return of;
    }
}
