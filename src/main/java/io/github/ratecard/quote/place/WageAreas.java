package io.github.ratecard.quote.place;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Wage areas (CBSAs and states' rural areas) and the index that each gives an ASC and a hospital. */
public final class WageAreas {
    private static final int MOST_CANDIDATES = 8;
    private static final int CLOSEST = 3;
    private static final List<TableKind> KINDS = List.of(TableKind.ASC_WAGE_INDEX, TableKind.OPPS_WAGE_INDEX);

    private final Tables tables;
    private final HospitalIndex hospital;

    public WageAreas(Tables tables) {
        this.tables = tables;
        this.hospital = new HospitalIndex(tables);
    }

    /** Number and name of every area whose number or name holds the text; all for an empty one. */
    public Map<String, String> matching(String text, LocalDate date) {
        Map<String, String> found = new TreeMap<>();
        all(date).forEach((number, name) -> {
            if ((number + " " + name).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                found.put(number, name);
            }
        });
        return found;
    }

    /** {@code 35614 New York-Jersey City-White Plains, NY-NJ}. */
    String describe(String number, LocalDate date) {
        return number + " " + name(number, date).orElse("");
    }

    /**
     * The number of the area meant, or why there is none for the date.
     *
     * @throws RequestException UNKNOWN_AREA or AMBIGUOUS_AREA, with candidates
     */
    public Outcome<String> find(String text, LocalDate date) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (name(wanted, date).isPresent()) {
            return Outcome.of(wanted);
        }
        Map<String, String> all = all(date);
        if (all.isEmpty()) {
            return tables.find(TableKind.ASC_WAGE_INDEX, date, text).map(row -> text);
        }
        List<String> exact = new ArrayList<>();
        List<String> partial = new ArrayList<>();
        all.forEach((number, name) -> {
            if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
                exact.add(number);
            } else if (!wanted.isEmpty() && name.toLowerCase(Locale.ROOT).contains(wanted)) {
                partial.add(number);
            }
        });
        List<String> found = exact.isEmpty() ? partial : exact;
        if (found.size() == 1) {
            return Outcome.of(found.get(0));
        }
        throw found.isEmpty() ? unknown(text, all) : ambiguous(text, found, all);
    }

    /** An ASC's wage index in the area. */
    LocalPart<Term> asc(
            Optional<Outcome<String>> cbsa, List<Reason> notes, Map<String, String> editions, LocalDate date) {
        Optional<Outcome<TableRow>> row =
                cbsa.map(found -> found.then(number -> tables.find(TableKind.ASC_WAGE_INDEX, date, number)));
        row.flatMap(Outcome::value)
                .ifPresent(
                        found -> editions.put("asc-wage-index", found.edition().id()));
        return LocalPart.of(
                row.map(found -> found.then(WageAreas::ascIndex)),
                term -> "CBSA " + cbsa.orElseThrow().get() + ", wage index " + term.value(),
                FoundPlace.ASC_INDEX);
    }

    /**
     * Why hospitals are not paid by the outpatient payment system in the place; empty where they are.
     *
     * @param state of the place, empty when none was given
     */
    Optional<Reason> noHospitalsIn(Optional<String> cbsa, Optional<String> state, LocalDate date) {
        Optional<TableRow> area = cbsa.flatMap(number -> tables.look(TableKind.OPPS_WAGE_INDEX, date, number)
                .or(() -> tables.look(TableKind.ASC_WAGE_INDEX, date, number)));
        Optional<String> in = area.isEmpty() ? state : hospital.stateIn(area.get(), state, date);
        return in.flatMap(found -> tables.look(TableKind.OPPS_EXCLUDED, date, found))
                .map(row -> Reason.of(
                        ReasonCode.OPPS_NOT_HERE,
                        "hospitals in " + row.text("name")
                                + " are not paid by the hospital outpatient payment system"));
    }

    private static Outcome<Term> ascIndex(TableRow area) {
        if (!area.has("index")) {
            return Outcome.none(
                    ReasonCode.CONFLICTING_VALUES,
                    "the published table " + area.edition().id() + " has no single wage index for "
                            + area.text("cbsa") + " " + area.text("name")
                            + ": it stands there twice, with different values; give --asc-wage-index");
        }
        return Outcome.of(area.fact("ASC wage index of " + area.text("name"), "index"));
    }

    /** A hospital's wage index in the area, which stands for its own. */
    LocalPart<Term> hospital(
            Optional<Outcome<String>> cbsa,
            Optional<String> state,
            List<Reason> notes,
            Map<String, String> editions,
            LocalDate date) {
        Optional<Outcome<Term>> index =
                cbsa.map(found -> found.then(number -> hospital.of(number, state, notes, editions, date)));
        return LocalPart.of(
                index,
                term -> "CBSA " + cbsa.orElseThrow().get() + ", wage index " + term.value(),
                FoundPlace.HOSPITAL_INDEX);
    }

    private Map<String, String> all(LocalDate date) {
        Map<String, String> all = new TreeMap<>();
        for (TableKind kind : KINDS) {
            for (Edition edition : tables.inForce(kind, date).stream().limit(1).toList()) {
                for (TableRow row : tables.rows(edition)) {
                    all.put(row.text("cbsa"), row.text("name"));
                }
                for (Remark held : tables.held(edition)) {
                    all.putIfAbsent(held.shown(), nameElsewhere(kind, held.shown()));
                }
            }
        }
        return all;
    }

    /** The name of an area by its number, as {@link #all} has it. */
    Optional<String> name(String number, LocalDate date) {
        Optional<String> found = Optional.empty();
        for (TableKind kind : KINDS) {
            Optional<Edition> edition = tables.inForce(kind, date).stream().findFirst();
            if (edition.isEmpty()) {
                continue;
            }
            Optional<TableRow> row = tables.findIn(edition.get(), number);
            if (row.isPresent()) {
                found = Optional.of(row.get().text("name"));
            } else if (found.isEmpty() && tables.isHeldBack(kind, date, number)) {
                found = Optional.of(nameElsewhere(kind, number));
            }
        }
        return found;
    }

    /** The name of an area that is held back in the edition in force, from any that has it. */
    private String nameElsewhere(TableKind kind, String cbsa) {
        for (Edition edition : tables.editions()) {
            if (edition.table() == kind) {
                Optional<TableRow> row = tables.findIn(edition, cbsa);
                if (row.isPresent()) {
                    return row.get().text("name");
                }
            }
        }
        return "";
    }

    private static RequestException unknown(String text, Map<String, String> all) {
        List<String> names = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        all.forEach((number, name) -> {
            for (String city : name.split("[-,/]")) {
                names.add(city.strip());
                areas.add(number + " " + name);
            }
            names.add(number);
            areas.add(number + " " + name);
        });
        List<String> near = new ArrayList<>();
        for (String name : Nearest.closest(text, names, CLOSEST)) {
            near.add(areas.get(names.indexOf(name)));
        }
        return new RequestException(
                "UNKNOWN_AREA",
                "unknown wage area '" + text + "'",
                "--cbsa",
                Nearest.to(text, names).map(name -> areas.get(names.indexOf(name))),
                near,
                "see 'ratecard lookup --cbsas'");
    }

    private static RequestException ambiguous(String text, List<String> found, Map<String, String> all) {
        List<String> candidates = new ArrayList<>();
        for (String number : found.subList(0, Math.min(found.size(), MOST_CANDIDATES))) {
            candidates.add(number + " " + all.get(number));
        }
        return new RequestException(
                "AMBIGUOUS_AREA",
                "'" + text + "' may be any of " + found.size() + " wage areas",
                "--cbsa",
                Optional.empty(),
                candidates,
                "see 'ratecard lookup --cbsas'");
    }
}
