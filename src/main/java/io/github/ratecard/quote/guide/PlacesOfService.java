package io.github.ratecard.quote.guide;

import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Place-of-service codes: which there are, and which a question asks for. */
public final class PlacesOfService {
    private static final List<Site> SITES = List.of(Site.ASC, Site.HOSPITAL, Site.OFFICE);
    private static final String NONFACILITY = "nonfacility";
    /** A hospital's off-campus departments are paid by a modifier, so they are never chosen unasked. */
    private static final String OFF_CAMPUS = "off-campus";

    private final Tables tables;

    public PlacesOfService(Tables tables) {
        this.tables = tables;
    }

    /** The places a request asks for, in the order of the answer. */
    public List<PlaceOfService> asked(Request request, Optional<Guide> guide, LocalDate date) {
        if (request.pos().isPresent()) {
            return List.of(byCode(request.pos().get(), request.site(), date));
        }
        Map<Site, String> guided = guide.isPresent() ? guide.get().sites() : Map.of();
        List<PlaceOfService> found = new ArrayList<>();
        for (Site site : request.sites().isEmpty() ? SITES : request.sites()) {
            found.add(guided.containsKey(site) ? byCode(guided.get(site), Optional.empty(), date) : bySite(site, date));
        }
        return found;
    }

    private PlaceOfService byCode(String code, Optional<Site> site, LocalDate date) {
        PlaceOfService place = place(row(code, date));
        if (site.isPresent() && !place.site().equals(site)) {
            throw new RequestException(
                    "OPTIONS_CONTRADICT",
                    "place of service " + code + " is not the site '"
                            + site.get().word() + "'",
                    "--pos",
                    Optional.empty(),
                    List.of(place.site().map(Site::word).orElse("no site of its own")),
                    "give --site or --pos, not both");
        }
        return place;
    }

    private TableRow row(String code, LocalDate date) {
        for (TableRow row : all(date)) {
            if (row.text("pos").equals(code)) {
                return row;
            }
        }
        throw new RequestException(
                "UNKNOWN_POS",
                "unknown place of service '" + code + "'",
                "--pos",
                Optional.empty(),
                List.of("24 (ASC), 22 (hospital), 11 (office) or another code of CMS's list"),
                "");
    }

    private PlaceOfService bySite(Site site, LocalDate date) {
        for (TableRow row : all(date)) {
            if (row.text("site").equals(site.word()) && !row.text("setting").equals(OFF_CAMPUS)) {
                return place(row);
            }
        }
        throw new IllegalStateException("there is no place of service for " + site.word());
    }

    private static PlaceOfService place(TableRow row) {
        Optional<Site> site = Optional.empty();
        for (Site candidate : SITES) {
            if (candidate.word().equals(row.text("site"))) {
                site = Optional.of(candidate);
            }
        }
        return new PlaceOfService(row.text("pos"), !row.text("setting").equals(NONFACILITY), site);
    }

    /** Place-of-service codes change too rarely to be refused for a date the tables do not cover. */
    private List<TableRow> all(LocalDate date) {
        List<Edition> inForce = tables.inForce(TableKind.PLACES, date);
        for (Edition edition : inForce.isEmpty() ? tables.editions() : inForce) {
            if (edition.table() == TableKind.PLACES) {
                return tables.rows(edition);
            }
        }
        return List.of();
    }
}
