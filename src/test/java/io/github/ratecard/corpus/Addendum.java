package io.github.ratecard.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The rows of an addendum of rates, read by the heads of its columns and by no code of the importer. */
final class Addendum {
    /**
     * A row.
     *
     * @param rate as printed, to the cent; empty when none is
     */
    record Row(String code, String indicator, Optional<BigDecimal> rate) {}

    private Addendum() {}

    /** @param indicatorHead how the head of the indicator's column ends */
    static List<Row> rows(String text, char separator, String indicatorHead) {
        List<Row> rows = new ArrayList<>();
        int indicator = -1;
        int rate = -1;
        for (CSVRecord row : Corpus.rows(text, separator)) {
            if (row.get(0).strip().equals("HCPCS Code")) {
                indicator = column(row, indicatorHead);
                rate = column(row, "payment rate");
            } else if (indicator >= 0 && row.size() > rate) {
                String code = row.get(0).replaceAll("[^A-Z0-9]", "");
                if (code.matches("[A-Z0-9]\\d{3}[A-Z0-9]")) {
                    rows.add(new Row(code, row.get(indicator).strip(), amount(row.get(rate))));
                }
            }
        }
        return rows;
    }

    private static int column(CSVRecord head, String ending) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).strip().toLowerCase(Locale.ROOT).endsWith(ending)) {
                return i;
            }
        }
        throw new AssertionError("no column " + ending + " in " + head);
    }

    private static Optional<BigDecimal> amount(String cell) {
        String number = cell.replaceAll("[$, ]", "").strip();
        return number.matches("\\d*\\.?\\d+")
                ? Optional.of(new BigDecimal(number).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
