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
     * @param code of a service, or of an APC in a table of these
     * @param rate as printed, to the cent; empty when none is
     * @param unadjusted what is printed as the national copayment, else as the minimum
     * @param adjusted what is printed as the copayment after a cap or for a drug whose price rose faster than inflation
     */
    record Row(
            String code,
            String indicator,
            String apc,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> unadjusted,
            Optional<BigDecimal> adjusted) {
        /** The patient's share as it is printed. */
        Optional<BigDecimal> copayment() {
            return adjusted.or(() -> unadjusted);
        }
    }

    private Addendum() {}

    /** @param indicatorHead how the head of the indicator's column ends */
    static List<Row> rows(String text, char separator, String indicatorHead) {
        return rows(text, separator, indicatorHead, "HCPCS Code", "[A-Z0-9]\\d{3}[A-Z0-9]");
    }

    /** The rows of Addendum A, one for each APC. */
    static List<Row> apcs(String text, char separator) {
        return rows(text, separator, "si", "APC", "\\d{4}");
    }

    private static List<Row> rows(String text, char separator, String indicatorHead, String keyHead, String key) {
        List<Row> rows = new ArrayList<>();
        List<String> heads = List.of();
        for (CSVRecord row : Corpus.rows(text, separator)) {
            if (row.get(0).strip().equals(keyHead)) {
                heads = row.stream()
                        .map(head -> head.strip().toLowerCase(Locale.ROOT))
                        .toList();
            } else if (!heads.isEmpty() && row.size() > column(heads, indicatorHead)) {
                String code = row.get(0).replaceAll("[^A-Z0-9]", "");
                if (code.matches(key)) {
                    rows.add(row(code, row, heads, indicatorHead));
                }
            }
        }
        return rows;
    }

    private static Row row(String code, CSVRecord row, List<String> heads, String indicatorHead) {
        String apc = heads.contains("apc") && row.size() > heads.indexOf("apc")
                ? row.get(heads.indexOf("apc")).strip()
                : "";
        return new Row(
                code,
                row.get(column(heads, indicatorHead)).strip(),
                apc,
                amount(row, heads, "payment rate"),
                amount(row, heads, "national unadjusted copayment")
                        .or(() -> amount(row, heads, "minimum unadjusted copayment")),
                amount(row, heads, "adjusted beneficiary copayment")
                        .or(() -> amount(row, heads, "adjusted copayment1")));
    }

    private static Optional<BigDecimal> amount(CSVRecord row, List<String> heads, String ending) {
        for (int i = 0; i < heads.size() && i < row.size(); i++) {
            if (heads.get(i).endsWith(ending)) {
                return amount(row.get(i));
            }
        }
        return Optional.empty();
    }

    private static int column(List<String> heads, String ending) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).endsWith(ending)) {
                return i;
            }
        }
        throw new AssertionError("no column " + ending + " in " + heads);
    }

    private static Optional<BigDecimal> amount(String cell) {
        String number = cell.replaceAll("[$, ]", "").strip();
        return number.matches("\\d*\\.?\\d+")
                ? Optional.of(new BigDecimal(number).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
