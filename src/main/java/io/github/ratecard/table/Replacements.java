package io.github.ratecard.table;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Codes that took the place of others, as procedure guides tell: what a case was billed with before a day, and since. */
public final class Replacements {
    /**
     * What happened on one day.
     *
     * @param before the codes until the day before
     * @param after the codes since the day
     * @param guide the title of the guide
     */
    private record Change(LocalDate day, List<String> before, List<String> after, String guide) {}

    private final List<Change> changes = new ArrayList<>();

    /** Reads the guides that are at hand. */
    static Replacements of(Tables tables) {
        Replacements replacements = new Replacements();
        List<String> read = new ArrayList<>();
        for (ProcedureName name : tables.procedures()) {
            if (!read.contains(name.file())) {
                read.add(name.file());
                Optional<Node> guide = tables.document(name.file());
                if (guide.isPresent()) {
                    replacements.add(guide.get(), name.title());
                }
            }
        }
        return replacements;
    }

    private void add(Node guide, String title) {
        List<Node> periods = guide.get("codes").items();
        for (Node later : periods) {
            Optional<LocalDate> day = date(later, "from");
            for (Node earlier : periods) {
                if (day.isPresent()
                        && date(earlier, "to").equals(Optional.of(day.get().minusDays(1)))) {
                    changes.add(new Change(day.get(), codes(earlier), codes(later), title));
                }
            }
        }
    }

    private static Optional<LocalDate> date(Node period, String key) {
        Optional<Node> date = period.find(key);
        return date.isPresent() ? Optional.of(Dates.parse(date.get().text())) : Optional.empty();
    }

    private static List<String> codes(Node period) {
        List<String> codes = new ArrayList<>();
        codes.add(period.get("first").get("code").text());
        Optional<Node> additional = period.find("additional");
        if (additional.isPresent()) {
            codes.add(additional.get().get("code").text());
        }
        return codes;
    }

    /** Why a code has no rate on a date, when another was billed in its place then. */
    Optional<Reason> reason(String code, LocalDate date) {
        for (Change change : changes) {
            boolean old = change.before().contains(code) && !change.after().contains(code);
            boolean young = change.after().contains(code) && !change.before().contains(code);
            if (old && !date.isBefore(change.day())) {
                return Optional.of(Reason.of(
                        ReasonCode.REPLACED_CODE,
                        words(change.after()) + " took the place of " + code + " on " + change.day() + " ("
                                + change.guide() + ")"));
            }
            if (young && date.isBefore(change.day())) {
                return Optional.of(Reason.of(
                        ReasonCode.REPLACED_CODE,
                        code + " took the place of " + words(change.before()) + " on " + change.day() + ", so on "
                                + date + " it was " + words(change.before()) + " (" + change.guide() + ")"));
            }
        }
        return Optional.empty();
    }

    /** The codes that took the place of a code between two days; none when it was not replaced. */
    public List<String> after(String code, LocalDate from, LocalDate to) {
        for (Change change : changes) {
            if (isBetween(change, from, to)
                    && change.before().contains(code)
                    && !change.after().contains(code)) {
                return change.after();
            }
        }
        return List.of();
    }

    /** The codes whose place a code took between two days; none when it took none's. */
    public List<String> before(String code, LocalDate from, LocalDate to) {
        for (Change change : changes) {
            if (isBetween(change, from, to)
                    && change.after().contains(code)
                    && !change.before().contains(code)) {
                return change.before();
            }
        }
        return List.of();
    }

    private static boolean isBetween(Change change, LocalDate from, LocalDate to) {
        return from.isBefore(change.day()) && !to.isBefore(change.day());
    }

    private static String words(List<String> codes) {
        return String.join(" and ", codes);
    }
}
