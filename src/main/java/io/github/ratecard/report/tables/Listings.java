package io.github.ratecard.report.tables;

import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.entry.ReleasePage;
import io.github.ratecard.table.entry.Remark;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the tables hold, as listings: their own columns, their own order. */
public final class Listings {
    private Listings() {}

    /** The rows of one table of an edition. */
    public static Listing ofRows(Edition edition, List<TableRow> rows) {
        List<List<String>> values = new ArrayList<>();
        for (TableRow row : rows) {
            values.add(row.fields());
        }
        return new Listing("ratecard.rows/1", "rows", columns(edition.table()), values);
    }

    /** Localities with their indices. */
    public static Listing ofLocalities(List<TableRow> rows) {
        List<Listing.Column> columns = List.of(
                text("id", "Locality"),
                text("name", "Name"),
                number("work", "Work"),
                number("pe", "PE"),
                number("mp", "MP"));
        List<List<String>> values = new ArrayList<>();
        for (TableRow row : rows) {
            values.add(List.of(
                    row.text("mac") + "-" + row.text("state") + "-" + row.text("number"),
                    row.text("name"),
                    row.text("work"),
                    row.text("pe"),
                    row.text("mp")));
        }
        return new Listing("ratecard.localities/1", "localities", columns, values);
    }

    /** Codes with what they are called. */
    public static Listing ofCodes(Map<String, String> codes) {
        List<List<String>> values = new ArrayList<>();
        codes.forEach((code, name) -> values.add(List.of(code, name)));
        return new Listing("ratecard.codes/1", "codes", List.of(text("code", "Code"), text("name", "Name")), values);
    }

    /** Wage areas, by number. */
    public static Listing ofAreas(Map<String, String> areas) {
        List<List<String>> values = new ArrayList<>();
        areas.forEach((number, name) -> values.add(List.of(number, name)));
        return new Listing("ratecard.areas/1", "areas", List.of(text("cbsa", "CBSA"), text("name", "Name")), values);
    }

    /** Dated numbers with their sources. */
    public static Listing ofParameters(List<Parameter> parameters) {
        List<Listing.Column> columns = List.of(
                text("name", "Parameter"),
                text("from", "From"),
                text("to", "To"),
                number("value", "Value"),
                text("unit", "Unit"),
                text("source", "Source"),
                text("assumption", "Assumption"));
        List<List<String>> values = new ArrayList<>();
        for (Parameter parameter : parameters) {
            values.add(List.of(
                    parameter.name(),
                    parameter.dates().from().toString(),
                    parameter.dates().to().toString(),
                    parameter.value().toString(),
                    parameter.unit(),
                    parameter.source(),
                    parameter.assumption().map(reason -> reason.code().name()).orElse("")));
        }
        return new Listing("ratecard.parameters/1", "parameters", columns, values);
    }

    /** Published documents. */
    public static Listing ofSources(List<Map<String, String>> sources) {
        List<List<String>> values = new ArrayList<>();
        for (Map<String, String> source : sources) {
            List<String> row = new ArrayList<>();
            for (Column column : TableKind.SOURCES.columns()) {
                row.add(source.get(column.name()));
            }
            values.add(row);
        }
        return new Listing("ratecard.sources/1", "sources", columns(TableKind.SOURCES), values);
    }

    /**
     * What CMS publishes, and where.
     *
     * @param editions those at hand
     */
    public static Listing ofReleases(List<ReleasePage> pages, List<Edition> editions) {
        List<Listing.Column> columns = List.of(
                text("release", "Release"),
                text("purpose", "What it is for"),
                text("files", "Files"),
                text("at_hand", "Latest at hand"),
                text("page", "CMS's page"),
                text("seen", "Seen"));
        List<List<String>> values = new ArrayList<>();
        for (ReleasePage page : pages) {
            List<String> latest = new ArrayList<>();
            for (TableKind kind : page.tables()) {
                editions.stream()
                        .filter(edition -> edition.table() == kind)
                        .max(Comparator.comparing(
                                        (Edition edition) -> edition.dates().from())
                                .thenComparing(Edition::imported))
                        .map(edition -> edition.id() + " " + kind.file() + (edition.complete() ? "" : " (excerpt)"))
                        .ifPresent(latest::add);
            }
            values.add(List.of(
                    page.title(),
                    page.purpose(),
                    page.files(),
                    String.join(", ", latest),
                    page.page(),
                    page.seen().toString()));
        }
        return new Listing("ratecard.releases/1", "releases", columns, values);
    }

    /** The keys for which imported files have no single readable row. */
    public static Listing ofHeldBack(List<Remark> held) {
        List<Listing.Column> columns = List.of(
                text("edition", "Edition"),
                text("table", "Table"),
                text("key", "Key"),
                text("reason", "Held back because"),
                text("where", "Where"));
        List<List<String>> values = new ArrayList<>();
        for (Remark remark : held) {
            values.add(List.of(remark.edition(), remark.table().file(), remark.shown(), remark.text(), remark.place()));
        }
        return new Listing("ratecard.held-back/1", "held_back", columns, values);
    }

    private static List<Listing.Column> columns(TableKind kind) {
        List<Listing.Column> columns = new ArrayList<>();
        for (Column column : kind.columns()) {
            ValueKind value = column.isNumber() ? ValueKind.NUMBER : column.isFlag() ? ValueKind.FLAG : ValueKind.TEXT;
            columns.add(new Listing.Column(column.name(), column.name(), value, 0));
        }
        return columns;
    }

    private static Listing.Column text(String name, String title) {
        return new Listing.Column(name, title, ValueKind.TEXT, 0);
    }

    private static Listing.Column number(String name, String title) {
        return new Listing.Column(name, title, ValueKind.NUMBER, 0);
    }
}
