package io.github.ratecard.cli.completion;

import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.quote.place.Hospitals;
import io.github.ratecard.quote.place.Localities;
import io.github.ratecard.quote.place.WageAreas;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values at hand in the tables and guides that begin as someone has begun to type, at most {@value #MOST}. */
public final class KnownValues {
    private static final int MOST = 200;
    private static final List<TableKind> CODES = List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);

    private final Tables tables;
    private final LocalDate day;

    public KnownValues(Tables tables, LocalDate day) {
        this.tables = tables;
        this.day = day;
    }

    public List<Suggestion> procedures(String typed) {
        List<Suggestion> found = new ArrayList<>();
        for (ProcedureName name : tables.procedures()) {
            add(found, name.name(), typed, name.title());
        }
        return found;
    }

    public List<Suggestion> payers(String typed) {
        List<Suggestion> found = new ArrayList<>();
        Guides guides = new Guides(tables);
        ClaimGuide guide = ClaimGuide.read(guides.document(guides.only()));
        for (Payer payer : guide.payers().all()) {
            add(found, payer.id(), typed, payer.name());
        }
        return found;
    }

    /** Codes, found by binary search; with nothing typed only where the tables are excerpts. */
    public List<Suggestion> codes(String typed) {
        TreeSet<String> codes = new TreeSet<>();
        for (TableKind kind : CODES) {
            if (!typed.isEmpty() || isExcerpt(kind)) {
                codes.addAll(tables.keysStarting(kind, day, typed.toUpperCase(Locale.ROOT), MOST));
            }
        }
        List<Suggestion> found = new ArrayList<>();
        for (String code : codes) {
            add(found, code, typed, "");
        }
        return found;
    }

    /** Service lines: a code, then its modifiers. */
    public List<Suggestion> lines(String typed) {
        int dash = typed.lastIndexOf('-');
        if (dash < 0) {
            return codes(typed);
        }
        List<Suggestion> found = new ArrayList<>();
        for (TableRow row : rows(TableKind.MODIFIERS)) {
            add(found, typed.substring(0, dash + 1) + row.text("modifier"), typed, row.text("text"));
        }
        return found;
    }

    /** By number, {@code 13202-NY-01}; else by name. */
    public List<Suggestion> localities(String typed) {
        Map<String, String> byNumber = new TreeMap<>();
        for (TableRow row : rows(TableKind.GPCI)) {
            byNumber.put(Localities.id(row), row.text("name"));
        }
        return byNumberOrName(byNumber, typed);
    }

    /** By number, {@code 35614}; else by name. */
    public List<Suggestion> wageAreas(String typed) {
        return byNumberOrName(new WageAreas(tables).matching(typed, day), typed);
    }

    /** By provider number; else by name. */
    public List<Suggestion> hospitals(String typed) {
        return typed.isEmpty() ? List.of() : byNumberOrName(new Hospitals(tables).matching(typed, day), typed);
    }

    public List<Suggestion> zips(String typed) {
        List<Suggestion> found = new ArrayList<>();
        if (!typed.isEmpty()) {
            for (String zip : new TreeSet<>(tables.keysStarting(TableKind.ZIP_LOCALITY, day, typed, MOST))) {
                add(found, zip, typed, "");
            }
        }
        return found;
    }

    public List<Suggestion> placesOfService(String typed) {
        List<Suggestion> found = new ArrayList<>();
        for (TableRow row : rows(TableKind.PLACES)) {
            add(found, row.text("pos"), typed, row.text("name"));
        }
        return found;
    }

    public List<Suggestion> editions(String typed) {
        List<Suggestion> found = new ArrayList<>();
        for (Edition edition : tables.editions()) {
            Suggestion one = new Suggestion(edition.id(), edition.dates().toString());
            if (edition.id().startsWith(typed) && !found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    private boolean isExcerpt(TableKind kind) {
        return tables.inForce(kind, day).stream().noneMatch(edition -> edition.rows() > MOST);
    }

    private static List<Suggestion> byNumberOrName(Map<String, String> names, String typed) {
        List<Suggestion> numbers = new ArrayList<>();
        List<Suggestion> named = new ArrayList<>();
        names.forEach((number, name) -> {
            add(numbers, number, typed, name);
            add(named, name, typed, number);
        });
        return numbers.isEmpty() ? named : numbers;
    }

    private static void add(List<Suggestion> found, String word, String typed, String about) {
        if (found.size() < MOST && Suggestion.fits(word, typed)) {
            found.add(Suggestion.of(word, typed, about));
        }
    }

    private List<TableRow> rows(TableKind kind) {
        List<Edition> editions = tables.inForce(kind, day);
        return editions.isEmpty() ? List.of() : tables.rows(editions.get(0));
    }
}
