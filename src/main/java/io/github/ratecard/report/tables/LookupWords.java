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
        switch (column) {
            case "work":
                return "work RVU";
            case "pe_nonfacility":
                return "non-facility PE RVU";
            case "nonfacility_na":
                return "non-facility NA";
            case "pe_facility":
                return "facility PE RVU";
            case "facility_na":
                return "facility NA";
            case "mp":
                return "MP RVU";
            case "total_nonfacility":
                return "non-facility total RVU";
            case "total_facility":
                return "facility total RVU";
            case "global":
                return "global period";
            case "pre":
            case "intra":
            case "post":
                return column + "-operative share";
            case "pctc":
            case "mult":
            case "bilat":
            case "asst":
            case "co":
            case "team":
            case "apc":
                return column.toUpperCase(java.util.Locale.ROOT);
            default:
                return column.replace('_', ' ');
        }
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
        List<Lookup.Field> fields = new ArrayList<>();
        for (Lookup.Field field : row.fields()) {
            if (!field.value().isEmpty() && !field.name().equals(LABEL)) {
                fields.add(field);
            }
        }
        return fields;
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
