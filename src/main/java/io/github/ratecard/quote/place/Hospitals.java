package io.github.ratecard.quote.place;

import io.github.ratecard.model.Digits;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hospitals of the Outpatient Provider Specific File, by number or name. */
public final class Hospitals {
    private static final int CCN_LENGTH = 6;
    private static final int MOST_CANDIDATES = 8;
    private static final int RURAL_DIGITS = 2;

    static final String PAYMENT_INDICATOR = "payment_indicator";

    private final Tables tables;

    public Hospitals(Tables tables) {
        this.tables = tables;
    }

    /**
     * The row of a hospital for a date: that which came into force last.
     *
     * @param text its number (CCN), or a part of its name
     * @throws RequestException UNKNOWN_HOSPITAL or AMBIGUOUS_HOSPITAL, with candidates
     */
    public Outcome<TableRow> find(String text, LocalDate date) {
        List<Edition> editions = tables.inForce(TableKind.HOSPITALS, date);
        if (editions.isEmpty()) {
            return tables.find(TableKind.HOSPITALS, date, text);
        }
        return inForce(number(text.strip(), date), date);
    }

    /** Number and name of every hospital whose number or name holds the text. */
    public Map<String, String> matching(String text, LocalDate date) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Map<String, String> found = new TreeMap<>();
        for (Edition edition :
                tables.inForce(TableKind.HOSPITALS, date).stream().limit(1).toList()) {
            for (TableRow row : tables.rows(edition)) {
                String name = row.text("name");
                if ((row.text("ccn") + " " + name).toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.put(row.text("ccn"), name);
                }
            }
        }
        return found;
    }

    /** The days from which the row of any hospital says something else than before. */
    public Set<LocalDate> turns() {
        Set<LocalDate> turns = new TreeSet<>();
        for (Edition edition : tables.editions()) {
            if (edition.table() == TableKind.HOSPITALS) {
                for (TableRow row : tables.rows(edition)) {
                    LocalDate effective = Dates.parse(row.text("effective"));
                    turns.add(effective);
                    // Some of its numbers are for its year alone
                    turns.add(LocalDate.of(effective.getYear() + 1, 1, 1));
                    closed(row).ifPresent(last -> turns.add(last.plusDays(1)));
                }
            }
        }
        return turns;
    }

    /** Whether it is a sole community hospital in a rural area, by its type and the area whose index it has. */
    public boolean isRuralSoleCommunity(TableRow row, LocalDate date) {
        return role(row, "type", date).equals("sole_community")
                && area(row, date).length() == RURAL_DIGITS;
    }

    /** The area whose wage index it has. */
    String area(TableRow row, LocalDate date) {
        String role = role(row, PAYMENT_INDICATOR, date);
        boolean moved = role.equals("reclassified") || role.equals("other_area");
        return row.text(moved ? "wage_cbsa" : "geographic_cbsa");
    }

    /** What the code in a field of its row means, in a word; empty for a code that means nothing to a rule. */
    String role(TableRow row, String field, LocalDate date) {
        return tables.look(TableKind.PROVIDER_CODES, date, field, row.text(field))
                .map(meaning -> meaning.text("role"))
                .orElse("");
    }

    /** {@code 450001 GENERAL HOSPITAL}. */
    static String describe(TableRow row) {
        return (row.text("ccn") + " " + row.text("name")).strip();
    }

    private String number(String text, LocalDate date) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.length() == CCN_LENGTH
                && tables.findAll(TableKind.HOSPITALS, date, upper).isPresent()) {
            return upper;
        }
        Map<String, String> found = matching(text, date);
        if (Digits.areDigits(text)) {
            // A part of a number is no number: a spreadsheet takes zeros off, and what is left stands in others
            found.values().removeIf(name -> !name.contains(text));
        }
        if (found.size() == 1) {
            return found.keySet().iterator().next();
        }
        List<String> candidates = new ArrayList<>();
        found.forEach((ccn, name) -> {
            if (candidates.size() < MOST_CANDIDATES) {
                candidates.add((ccn + " " + name).strip());
            }
        });
        throw found.isEmpty()
                ? new RequestException(
                        "UNKNOWN_HOSPITAL",
                        "unknown hospital '" + text + "'",
                        "--hospital",
                        Optional.empty(),
                        List.of(
                                "a provider number (CCN) of six characters, or a part of a name that the imported file has"),
                        "")
                : new RequestException(
                        "AMBIGUOUS_HOSPITAL",
                        "'" + text + "' is the name of " + found.size() + " hospitals",
                        "--hospital",
                        Optional.empty(),
                        candidates,
                        "give the number of one");
    }

    private Outcome<TableRow> inForce(String ccn, LocalDate date) {
        Optional<TableRow> last = Optional.empty();
        for (TableRow row :
                tables.findAll(TableKind.HOSPITALS, date, ccn).value().orElse(List.of())) {
            if (!Dates.parse(row.text("effective")).isAfter(date)) {
                last = Optional.of(row);
            }
        }
        if (last.isEmpty()) {
            return Outcome.none(
                    ReasonCode.HOSPITAL_INDEX_UNKNOWN, "hospital " + ccn + " has no row that holds on " + date);
        }
        Optional<LocalDate> closed = closed(last.get());
        return closed.isPresent() && closed.get().isBefore(date)
                ? Outcome.none(
                        ReasonCode.HOSPITAL_INDEX_UNKNOWN,
                        "hospital " + describe(last.get()) + " has not been a provider since " + closed.get())
                : Outcome.of(last.get());
    }

    /** The day its participation ended; the file writes 19000101 or 0 for none. */
    private static Optional<LocalDate> closed(TableRow row) {
        String text = row.text("terminated");
        if (text.length() != 8 || text.startsWith("1900")) {
            return Optional.empty();
        }
        return Optional.of(Dates.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)));
    }

    /** Whether a row came into force in the year of a date: some of its numbers are for that year alone. */
    static boolean isOfTheYear(TableRow row, LocalDate date) {
        LocalDate effective = Dates.parse(row.text("effective"));
        return new DateRange(LocalDate.of(date.getYear(), 1, 1), LocalDate.of(date.getYear(), 12, 31))
                .contains(effective);
    }
}
