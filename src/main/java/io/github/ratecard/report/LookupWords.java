package io.github.ratecard.report;

import java.util.ArrayList;
import java.util.List;

/** The columns of code tables in the words of the field. */
final class LookupWords {
    /** What the code is; shown beside the code and not among the fields. */
    private static final String LABEL = "label";

    private LookupWords() {}

    static String name(String column) {
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
    static String label(LookupReport.Code code) {
        for (LookupReport.Row row : code.rows()) {
            for (LookupReport.Field field : row.fields()) {
                if (field.name().equals(LABEL) && !field.value().isEmpty()) {
                    return field.value();
                }
            }
        }
        return "";
    }

    /** The fields that hold something, the label left out. */
    static List<LookupReport.Field> fields(LookupReport.Row row) {
        List<LookupReport.Field> fields = new ArrayList<>();
        for (LookupReport.Field field : row.fields()) {
            if (!field.value().isEmpty() && !field.name().equals(LABEL)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** {@code ASC payment rates, asc/2026, 2026-01-01 to 2026-12-31}. */
    static String heading(LookupReport.Row row) {
        return row.title() + ", " + row.edition() + ", " + row.dates();
    }

    /** The documents of all rows, each once. */
    static List<String> sources(LookupReport report) {
        List<String> ids = new ArrayList<>();
        for (LookupReport.Code code : report.codes()) {
            for (LookupReport.Row row : code.rows()) {
                Notes.addOnce(ids, row.source());
            }
        }
        return ids;
    }
}
