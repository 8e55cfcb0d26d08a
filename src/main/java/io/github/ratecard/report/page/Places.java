package io.github.ratecard.report.page;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.place.Localities;
import io.github.ratecard.quote.place.WageAreas;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every place that a question can name on a day, as the engine finds it: the nation, localities with areas, ZIP codes. */
final class Places {
    private static final String NO_ZIP = "0000";

    private final Quoter quoter;
    private final Tables tables;
    private final LocalDate day;
    private final Pool texts;
    private final Side professional = new Side(
            FoundPlace::professional,
            found -> found.place()
                    .gpci()
                    .map(index -> text(index.work()) + text(index.pe()) + text(index.mp()))
                    .orElse(""));
    private final Side asc = new Side(
            FoundPlace::asc, found -> found.place().ascIndex().map(Places::text).orElse(""));
    private final Side hospital = new Side(
            FoundPlace::hospital,
            found -> found.place().hospitalIndex().map(Places::text).orElse(""));

    private final List<String> localities = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> zips = new ArrayList<>();
    private final Pool finds = new Pool();

    Places(Quoter quoter, LocalDate day, Pool texts) {
        this.quoter = quoter;
        this.tables = quoter.tables();
        this.day = day;
        this.texts = texts;
        FoundPlace nation = FoundPlace.national();
        professional.of(nation, Optional.empty());
        asc.of(nation, Optional.empty());
        hospital.of(nation, Optional.empty());
        findLocalitiesAndAreas();
        findZips();
    }

    private static String text(Term index) {
        return FormulaText.of(index) + " ";
    }

    Side professional() {
        return professional;
    }

    Side asc() {
        return asc;
    }

    Side hospital() {
        return hospital;
    }

    /** {@code number in the professional side|id|name|state}. */
    List<String> localities() {
        return localities;
    }

    /** {@code CBSA|name|find|STATE=find|…}: the find may depend on the state of the locality. The first is no area. */
    List<String> areas() {
        return areas;
    }

    /** ZIP codes in ascending order: how much more than the one before, and the number of the find where it changes. */
    List<String> zips() {
        return zips;
    }

    /** {@code professional.asc.hospital.locality.cbsa.notes} of each find of a ZIP code. */
    List<String> finds() {
        return finds.texts();
    }

    /** What is said of a ZIP code that is not in the tables. */
    String unknownZip() {
        try {
            quoter.find(PlaceRequest.ofZip(NO_ZIP), day);
            return "";
        } catch (RequestException unknown) {
            return unknown.getMessage().replace("'" + NO_ZIP + "'", "'" + Wording.ZIP + "'");
        }
    }

    private void findLocalitiesAndAreas() {
        Map<String, String> localityOfState = new TreeMap<>();
        for (TableRow row : new Localities(tables).matching("", day)) {
            FoundPlace found = find(Optional.of(Localities.id(row)), Optional.empty());
            localities.add(String.join(
                    "|",
                    String.valueOf(professional.of(found, Optional.empty())),
                    Localities.id(row),
                    row.text("name"),
                    row.text("state")));
            localityOfState.putIfAbsent(row.text("state"), Localities.id(row));
        }
        Map<String, String> named = new LinkedHashMap<>();
        named.put("", "");
        named.putAll(new WageAreas(tables).matching("", day));
        named.forEach((cbsa, name) -> {
            Optional<String> area = cbsa.isEmpty() ? Optional.empty() : Optional.of(cbsa);
            String usual = facilities(find(Optional.empty(), area), Optional.empty());
            StringBuilder text = new StringBuilder(cbsa + "|" + name + "|" + usual);
            localityOfState.forEach((state, locality) -> {
                String there = facilities(find(Optional.of(locality), area), Optional.empty());
                if (!there.equals(usual)) {
                    text.append('|').append(state).append('=').append(there);
                }
            });
            areas.add(text.toString());
        });
    }

    private FoundPlace find(Optional<String> locality, Optional<String> area) {
        return quoter.find(new PlaceRequest(Optional.empty(), locality, area, Optional.empty(), Optional.empty()), day);
    }

    private void findZips() {
        String last = "";
        int before = 0;
        for (String zip : zipCodes()) {
            FoundPlace found = quoter.find(PlaceRequest.ofZip(zip), day);
            String find = Integer.toString(
                    finds.of(String.join(
                            "|",
                            String.valueOf(professional.of(found, Optional.of(zip))),
                            facilities(found, Optional.of(zip)),
                            found.locality().orElse(""),
                            found.place().cbsa().orElse(""))),
                    Pool.RADIX);
            int number = Integer.parseInt(zip);
            zips.add(Integer.toString(number - before, Pool.RADIX) + (find.equals(last) ? "" : ":" + find));
            before = number;
            last = find;
        }
    }

    private TreeSet<String> zipCodes() {
        List<Edition> editions = tables.inForce(TableKind.ZIP_LOCALITY, day);
        TreeSet<String> codes = new TreeSet<>();
        for (Edition edition : editions.isEmpty() ? tables.editions() : editions) {
            if (edition.table() == TableKind.ZIP_LOCALITY) {
                tables.rows(edition).forEach(row -> codes.add(row.text("zip")));
            }
        }
        return codes;
    }

    /** {@code asc.hospital.notes}. */
    private String facilities(FoundPlace found, Optional<String> zip) {
        List<String> notes = new ArrayList<>();
        for (Reason note : found.place().notes()) {
            notes.add(texts.note(note.code(), Wording.of(note.text(), zip)));
        }
        return asc.of(found, zip) + "." + hospital.of(found, zip) + "." + String.join("_", notes);
    }
}
