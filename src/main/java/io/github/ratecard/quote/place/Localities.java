package io.github.ratecard.quote.place;

import io.github.ratecard.model.LocalityId;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The localities of the Physician Fee Schedule, by number or name. */
public final class Localities {
    private static final String VALID = "MAC-STATE-NUMBER, MAC-NUMBER, STATE-NUMBER or a name";
    private static final String SEE = "see 'ratecard lookup --localities'";
    private static final String REST = "REST";
    private static final int MOST_CANDIDATES = 8;

    private final Tables tables;

    public Localities(Tables tables) {
        this.tables = tables;
    }

    /** {@code 13202-NY-01}. */
    public static String id(TableRow row) {
        return row.text("mac") + "-" + row.text("state") + "-" + row.text("number");
    }

    static LocalityId of(TableRow row) {
        return new LocalityId(row.text("mac"), row.text("state"), row.text("number"));
    }

    /** {@code 13202-NY-01 MANHATTAN}. */
    static String describe(TableRow row) {
        return id(row) + " " + row.text("name");
    }

    /** The localities in force whose number or name holds the text; all for an empty one. */
    public List<TableRow> matching(String text, LocalDate date) {
        List<TableRow> found = new ArrayList<>();
        for (TableRow row : all(date)) {
            if (describe(row).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                found.add(row);
            }
        }
        return found;
    }

    /** The locality of a contractor and number. */
    Outcome<TableRow> of(String mac, String number, LocalDate date) {
        return tables.findAll(TableKind.GPCI, date, mac)
                .then(rows -> rows.stream()
                        .filter(row -> row.text("number").equals(number))
                        .findFirst()
                        .map(Outcome::of)
                        .orElseGet(() -> tables.find(TableKind.GPCI, date, mac, "", number)));
    }

    /**
     * The one locality meant, or why there is none for the date.
     *
     * @throws RequestException UNKNOWN_LOCALITY or AMBIGUOUS_LOCALITY, with candidates
     */
    public Outcome<TableRow> find(String text, LocalDate date) {
        List<TableRow> all = all(date);
        if (all.isEmpty()) {
            return tables.find(TableKind.GPCI, date, text);
        }
        List<TableRow> exact = new ArrayList<>();
        List<TableRow> partial = new ArrayList<>();
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (TableRow row : all) {
            if (isNumber(row, wanted)
                    || row.text("name").toUpperCase(Locale.ROOT).equals(wanted)) {
                exact.add(row);
            } else if (row.text("number").equals(wanted) || !wanted.isEmpty() && hasWords(row.text("name"), wanted)) {
                partial.add(row);
            }
        }
        if (exact.size() != 1) {
            List<TableRow> state = ofState(wanted, all, date);
            if (state.size() == 1) {
                return Outcome.of(state.get(0));
            }
            if (!state.isEmpty()) {
                throw ambiguous(text, state, state.size());
            }
        }
        List<TableRow> found = exact.isEmpty() ? whole(partial, wanted, all) : exact;
        if (found.size() == 1) {
            return Outcome.of(found.get(0));
        }
        throw found.isEmpty() ? unknown(text, all) : ambiguous(text, found, MOST_CANDIDATES);
    }

    /** The localities of a state that is given by its letters or name; none for anything else. */
    private List<TableRow> ofState(String wanted, List<TableRow> all, LocalDate date) {
        String letters = wanted;
        for (Edition edition : tables.inForce(TableKind.STATES, date)) {
            for (TableRow state : tables.rows(edition)) {
                letters = state.text("name").toUpperCase(Locale.ROOT).equals(wanted) ? state.text("state") : letters;
            }
        }
        return in(letters, all);
    }

    private static List<TableRow> in(String state, List<TableRow> all) {
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : all) {
            if (row.text("state").equals(state)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * The localities that a part of a name may mean. When it matches only the rest of a state, it may mean any other
     * locality of that state too.
     */
    private static List<TableRow> whole(List<TableRow> found, String wanted, List<TableRow> all) {
        boolean one = found.size() == 1;
        boolean rest = one && found.get(0).text("name").toUpperCase(Locale.ROOT).startsWith(REST);
        return rest && !wanted.startsWith(REST) ? in(found.get(0).text("state"), all) : found;
    }

    private static boolean isNumber(TableRow row, String wanted) {
        String mac = row.text("mac");
        String state = row.text("state");
        String number = row.text("number");
        return wanted.equals(mac + "-" + state + "-" + number)
                || wanted.equals(mac + "-" + number)
                || wanted.equals(state + "-" + number);
    }

    /** Whether a name holds the wanted words, from the beginning of a word. */
    private static boolean hasWords(String name, String wanted) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (int at = upper.indexOf(wanted); at >= 0; at = upper.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(upper.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static RequestException unknown(String text, List<TableRow> all) {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (TableRow row : all) {
            for (String word : row.text("name").split("[^\\p{L}]+")) {
                names.add(word);
                ids.add(describe(row));
            }
            names.add(id(row));
            ids.add(describe(row));
            names.add(row.text("name"));
            ids.add(describe(row));
        }
        Optional<String> near = Nearest.to(text, names).map(name -> ids.get(names.indexOf(name)));
        return new RequestException(
                "UNKNOWN_LOCALITY", "unknown locality '" + text + "'", "--locality", near, List.of(VALID), SEE);
    }

    private static RequestException ambiguous(String text, List<TableRow> found, int most) {
        List<String> candidates = new ArrayList<>();
        for (TableRow row : found.subList(0, Math.min(found.size(), most))) {
            candidates.add(describe(row));
        }
        return new RequestException(
                "AMBIGUOUS_LOCALITY",
                "'" + text + "' may be any of " + found.size() + " localities",
                "--locality",
                Optional.empty(),
                candidates,
                SEE);
    }

    private List<TableRow> all(LocalDate date) {
        List<TableRow> rows = new ArrayList<>();
        tables.inForce(TableKind.GPCI, date).stream()
                .findFirst()
                .ifPresent(edition -> rows.addAll(tables.rows(edition)));
        return rows;
    }
}
