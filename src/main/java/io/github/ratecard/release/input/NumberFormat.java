package io.github.ratecard.release.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How a cell of an Excel document shows its number. The number as it is shown is what CMS publishes.
 *
 * @param decimals how many are shown; negative for as many as there are
 * @param digits how many stand before the point at least
 */
record NumberFormat(int decimals, int digits, boolean percent) {
    static final NumberFormat GENERAL = new NumberFormat(-1, 1, false);
    /** Excel keeps 15 digits; digits behind them are an error of binary numbers. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "$#,##0"),
            Map.entry(6, "$#,##0"),
            Map.entry(7, "$#,##0.00"),
            Map.entry(8, "$#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(41, "#,##0"),
            Map.entry(42, "$#,##0"),
            Map.entry(43, "#,##0.00"),
            Map.entry(44, "$#,##0.00"));

    /**
     * The format of a number.
     *
     * @param own the formats that the document declares
     */
    static NumberFormat of(int id, Map<Integer, String> own) {
        String code = own.getOrDefault(id, BUILT_IN.getOrDefault(id, "General"));
        String first = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "");
        if (!first.matches("[^A-Za-z@/]*[0#][^A-Za-z@/]*")) {
            return GENERAL;
        }
        int point = first.indexOf('.');
        String whole = point < 0 ? first : first.substring(0, point);
        String rest = point < 0 ? "" : first.substring(point + 1);
        return new NumberFormat(
                (int) rest.chars().filter(c -> c == '0' || c == '#' || c == '?').count(),
                (int) whole.chars().filter(c -> c == '0').count(),
                first.contains("%"));
    }

    /** A number as it is stored, as it is shown. */
    String show(String stored) {
        BigDecimal number = new BigDecimal(stored).round(KEPT);
        number = percent ? number.movePointRight(2) : number;
        if (decimals >= 0) {
            number = number.setScale(decimals, RoundingMode.HALF_UP);
        } else if (number.scale() > 0) {
            number = number.stripTrailingZeros();
        }
        String text = number.toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        String zeros = number.signum() < 0 ? "" : "0".repeat(Math.max(0, digits - point));
        return zeros + text + (percent ? "%" : "");
    }
}
