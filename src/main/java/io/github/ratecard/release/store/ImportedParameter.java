package io.github.ratecard.release.store;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.date.Dates;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A dated number that an imported file printed. It holds to the end of its year or until a later file prints another, and
 * so is stored with the dates that follow from all files together.
 */
record ImportedParameter(String name, LocalDate from, Decimal value, String unit, String source, String description) {
    private static final int LAST_DAY = 31;

    static ImportedParameter of(String[] row) {
        return new ImportedParameter(row[0], Dates.parse(row[1]), Decimal.of(row[3]), row[4], row[5], row[6]);
    }

    /** The rows of the table of parameters, each to the day before the next of its name. */
    static List<String[]> rows(List<ImportedParameter> parameters) {
        List<ImportedParameter> sorted = new ArrayList<>(parameters);
        sorted.sort(Comparator.comparing(ImportedParameter::name)
                .thenComparing(ImportedParameter::from)
                .thenComparing(ImportedParameter::source));
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            ImportedParameter each = sorted.get(i);
            boolean again = i > 0 && each.isSameDay(sorted.get(i - 1));
            if (!again) {
                rows.add(each.row(sorted.subList(i + 1, sorted.size())));
            }
        }
        return rows;
    }

    private boolean isSameDay(ImportedParameter other) {
        return name.equals(other.name) && from.equals(other.from);
    }

    private String[] row(List<ImportedParameter> later) {
        LocalDate to = LocalDate.of(from.getYear(), Month.DECEMBER, LAST_DAY);
        for (ImportedParameter next : later) {
            boolean cuts = next.name.equals(name) && next.from.isAfter(from) && !next.from.isAfter(to);
            to = cuts ? next.from.minusDays(1) : to;
        }
        DateRange dates = new DateRange(from, to);
        return new String[] {
            name, dates.from().toString(), dates.to().toString(), value.toString(), unit, source, description, "", ""
        };
    }
}
