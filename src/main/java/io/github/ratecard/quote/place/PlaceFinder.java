package io.github.ratecard.quote.place;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.Territory;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns what the user says of a place into a locality and wage indices. What is more particular wins: a wage
 * index over an area, an area or locality over a ZIP code. A place that is not found is an error, never the
 * national rate in silence.
 */
public final class PlaceFinder {
    private final Localities localities;
    private final WageAreas areas;
    private final ZipCodes zips;
    private final IndexRange indices;
    private final Hospitals hospitals;
    private final ProviderIndex indexOf;

    public PlaceFinder(Tables tables) {
        this.localities = new Localities(tables);
        this.areas = new WageAreas(tables);
        this.zips = new ZipCodes(tables);
        this.indices = new IndexRange(tables);
        this.hospitals = new Hospitals(tables);
        this.indexOf = new ProviderIndex(tables, hospitals);
    }

    /**
     * @throws RequestException for a place that does not exist or is not unique
     */
    public FoundPlace find(PlaceRequest request, LocalDate date) {
        if (request.isNational()) {
            return FoundPlace.national();
        }
        List<Reason> notes = new ArrayList<>();
        Map<String, String> editions = new TreeMap<>();
        Optional<Outcome<TableRow>> zip = request.zip().map(code -> zips.locality(code, date));
        Optional<Outcome<TableRow>> gpci = locality(request, zip, date);
        Optional<String> state = state(zip.flatMap(Outcome::value), gpci.flatMap(Outcome::value), date);
        Optional<Outcome<String>> cbsa = area(request, zip, notes, date);
        gpci.flatMap(Outcome::value)
                .ifPresent(row -> editions.put("gpci", row.edition().id()));
        LocalPart<Term> asc = request.ascWageIndex().isPresent()
                ? LocalPart.given(
                        index(
                                "ASC wage index",
                                indices.possible(
                                        request.ascWageIndex().get(),
                                        "--asc-wage-index",
                                        TableKind.ASC_WAGE_INDEX,
                                        "index",
                                        date),
                                "--asc-wage-index"),
                        "--asc-wage-index")
                : areas.asc(cbsa, notes, editions, date);
        LocalPart<Term> hospital = hospital(request, cbsa, state, notes, editions, date);
        LocalPart<TableRow> physician =
                LocalPart.of(gpci, row -> "locality " + Localities.describe(row), FoundPlace.LOCALITY);
        Place place = new Place(
                physician.value().map(Gpci::of),
                asc.value(),
                hospital.value(),
                cbsa.flatMap(Outcome::value),
                List.copyOf(notes),
                Territory.of(gpci.flatMap(Outcome::value).map(Localities::of), state));
        return new FoundPlace(
                place,
                gpci.flatMap(Outcome::value).map(Localities::id),
                physician.side(),
                asc.side(),
                hospital.side(),
                editions);
    }

    /** A hospital's index, or why hospitals are not paid by this payment system there. */
    private LocalPart<Term> hospital(
            PlaceRequest request,
            Optional<Outcome<String>> cbsa,
            Optional<String> state,
            List<Reason> notes,
            Map<String, String> editions,
            LocalDate date) {
        Optional<Outcome<TableRow>> named = request.hospital().map(text -> hospitals.find(text, date));
        if (named.isPresent() && request.hospitalWageIndex().isEmpty()) {
            return named(named.get(), editions, date);
        }
        Optional<Reason> excluded = areas.noHospitalsIn(cbsa.flatMap(Outcome::value), state, date);
        if (excluded.isPresent()) {
            return LocalPart.of(Optional.of(Outcome.<Term>none(excluded.get())), term -> "", FoundPlace.HOSPITAL_INDEX);
        }
        return request.hospitalWageIndex().isPresent()
                ? LocalPart.given(
                        index(
                                "the hospital's wage index",
                                indices.possible(
                                        request.hospitalWageIndex().get(),
                                        "--hospital-wage-index",
                                        TableKind.OPPS_WAGE_INDEX,
                                        "geographic",
                                        date),
                                "--hospital-wage-index"),
                        "--hospital-wage-index")
                : areas.hospital(cbsa, state, notes, editions, date);
    }

    /** The index of a hospital that was named, or why it has none. */
    private LocalPart<Term> named(Outcome<TableRow> hospital, Map<String, String> editions, LocalDate date) {
        Outcome<Term> index = hospital.then(row -> {
            Optional<Reason> excluded = row.text("waiver").equals("Y")
                    ? Optional.of(Reason.of(
                            ReasonCode.OPPS_NOT_HERE,
                            "hospital " + Hospitals.describe(row)
                                    + " is not paid by the hospital outpatient payment system (waiver)"))
                    : areas.noHospitalsIn(Optional.of(row.text("state")), Optional.empty(), date);
            return excluded.isPresent() ? Outcome.none(excluded.get()) : indexOf.of(row, editions, date);
        });
        return LocalPart.of(
                Optional.of(index),
                term -> "hospital " + Hospitals.describe(hospital.get()) + ", wage index " + term.value(),
                FoundPlace.HOSPITAL_INDEX);
    }

    /** The state of a ZIP code, unless a locality of another was given. */
    private Optional<String> state(Optional<TableRow> zip, Optional<TableRow> locality, LocalDate date) {
        if (zip.isPresent()) {
            String near = zip.get().text("state");
            if (locality.isEmpty() || locality.get().text("state").equals(near)) {
                return Optional.of(zips.state(zip.get(), date));
            }
        }
        return locality.map(row -> row.text("state"));
    }

    private Optional<Outcome<TableRow>> locality(
            PlaceRequest request, Optional<Outcome<TableRow>> zip, LocalDate date) {
        if (request.locality().isPresent()) {
            return Optional.of(localities.find(request.locality().get(), date));
        }
        return zip.map(found -> found.then(row -> zips.unlessSplit(row, localities, date))
                .then(row -> localities.of(row.text("mac"), row.text("number"), date)));
    }

    private Optional<Outcome<String>> area(
            PlaceRequest request, Optional<Outcome<TableRow>> zip, List<Reason> notes, LocalDate date) {
        if (request.cbsa().isPresent()) {
            return Optional.of(areas.find(request.cbsa().get(), date));
        }
        if (zip.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> area = zips.area(request.zip().orElseThrow(), notes, areas, date);
        if (area.isEmpty() && !zip.get().isPresent()) {
            return Optional.of(Outcome.none(zip.get().reason()));
        }
        boolean needed =
                request.ascWageIndex().isEmpty() || request.hospitalWageIndex().isEmpty();
        if (area.isEmpty() && needed) {
            notes.add(
                    Reason.of(
                            ReasonCode.LOCAL_PART_MISSING,
                            "the wage area of ZIP " + request.zip().get()
                                    + " is not known (a PO box, or Connecticut): the facility parts stay national; add --cbsa"));
        }
        return area.map(Outcome::of);
    }

    private static Term index(String name, Decimal value, String option) {
        return Term.fact(name, value, Source.given(option));
    }
}
