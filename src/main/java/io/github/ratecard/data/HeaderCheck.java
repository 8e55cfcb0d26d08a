package io.github.ratecard.data;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;

/** Compares the first line of a CSV file with the columns that its table has. */
final class HeaderCheck {
    private HeaderCheck() {}

    /**
     * Refuses a header that is not exactly the columns of the kind.
     *
     * @throws TableException at the first column that is wrong
     */
    static void check(TableKind kind, CsvRow header) {
        List<String> wanted = names(kind);
        List<String> found = List.of(header.fields());
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            if (i >= found.size()) {
                throw wrong("the column '" + wanted.get(i) + "' is missing", kind, header.end());
            }
            if (i >= wanted.size()) {
                throw wrong("the column '" + found.get(i) + "' is too many", kind, header.place(i));
            }
            if (!found.get(i).equals(wanted.get(i))) {
                throw wrong(difference(found, wanted, i), kind, header.place(i));
            }
        }
    }

    /** The header line that a table must have. */
    static String header(TableKind kind) {
        return String.join(",", names(kind));
    }

    private static List<String> names(TableKind kind) {
        List<String> names = new ArrayList<>();
        kind.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private static String difference(List<String> found, List<String> wanted, int i) {
        boolean elsewhere = found.contains(wanted.get(i));
        boolean known = wanted.contains(found.get(i));
        if (known && !elsewhere) {
            return "the column '" + wanted.get(i) + "' is missing before '" + found.get(i) + "'";
        }
        if (!known && elsewhere) {
            return "the column '" + found.get(i) + "' is too many";
        }
        return "the column '" + found.get(i) + "' stands where '" + wanted.get(i) + "' should";
    }

    private static TableException wrong(String what, TableKind kind, String place) {
        return new TableException(what, place, "the columns " + header(kind));
    }
}
