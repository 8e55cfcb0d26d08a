package io.github.ratecard.report.tables;

import io.github.ratecard.report.words.Notes;
import java.util.ArrayList;
import java.util.List;

/** The columns of code tables in the words of the field. */
public final class LookupWords {
    /** What the code is; shown beside the code and not among the fields. */
    private static final String LABEL = "label";

    private LookupWords() {}

    public static String name(String column) {
        return switch (column) {
            case "work" -> "work RVU";
            case "pe_nonfacility" -> "non-facility PE RVU";
            case "nonfacility_na" -> "non-facility NA";
            case "pe_facility" -> "facility PE RVU";
            case "facility_na" -> "facility NA";
            case "mp" -> "MP RVU";
            case "total_nonfacility" -> "non-facility total RVU";
            case "total_facility" -> "facility total RVU";
            case "global" -> "global period";
            case "pre", "intra", "post" -> column + "-operative share";
            case "pctc", "mult", "bilat", "asst", "co", "team", "apc" -> column.toUpperCase(java.util.Locale.ROOT);
            default -> column.replace('_', ' ');
        };
    }

    /** What a code is, in our own words; empty when no row says. */
    public static String label(Lookup.Code code) {
        for (Lookup.Row row : code.rows()) {
            for (Lookup.Field field : row.fields()) {
                if (field.name().equals(LABEL) && !field.value().isEmpty()) {
                    return field.value();
                }
            }
        }
        return "";
    }

    /** The fields that hold something, the label left out. */
    public static List<Lookup.Field> fields(Lookup.Row row) {
        return row.fields().stream()
                .filter(field -> !field.value().isEmpty() && !field.name().equals(LABEL))
                .toList();
    }

    /** {@code ASC payment rates, asc/2026, 2026-01-01 to 2026-12-31}. */
    public static String heading(Lookup.Row row) {
        return row.title() + ", " + row.edition() + ", " + row.dates();
    }

    /** The documents of all rows, each once. */
    public static List<String> sources(Lookup report) {
        List<String> ids = new ArrayList<>();
        for (Lookup.Code code : report.codes()) {
            for (Lookup.Row row : code.rows()) {
                Notes.addOnce(ids, row.source());
            }
        }
        return ids;
    }
}
