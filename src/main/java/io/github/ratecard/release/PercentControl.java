package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A percentage of a rate is the amount, as nearly as a percentage of two decimals can say.
 *
 * @param whereColumn a column that must say so for the row to be checked; empty to check every row
 */
record PercentControl(String percent, String of, String amount, String whereColumn, String whereSays)
        implements ControlRule {
    private static final Decimal HALF_A_CENT = Decimal.of("0.005");
    /** Half of the last decimal of the percentage, as a ratio. */
    private static final Decimal PRECISION = Decimal.of("0.00005");

    @Override
    public List<String> columns() {
        return whereColumn.isEmpty() ? List.of(percent, of, amount) : List.of(percent, of, amount, whereColumn);
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private int rows;

            @Override
            public void row(ReadRow row) {
                boolean asked = whereColumn.isEmpty() || row.text(whereColumn).equals(whereSays);
                if (asked && row.number(of).isPresent() && row.number(percent).isPresent()) {
                    rows++;
                    check(row);
                }
            }

            @Override
            public ControlTotal end() {
                return new ControlTotal(percent + " x " + of + " = " + amount, rows, "equal");
            }
        };
    }

    private void check(ReadRow row) {
        Decimal whole = row.number(of).orElseThrow();
        Decimal share = whole.multiply(row.number(percent).orElseThrow()).hundredth();
        Decimal printed = row.number(amount)
                .orElseThrow(() -> row.wrong(amount, "there is a percentage and no amount", "both, or neither"));
        Decimal allowed = whole.multiply(PRECISION).add(HALF_A_CENT);
        if (share.subtract(printed).abs().compareTo(allowed) > 0) {
            throw row.wrong(
                    amount,
                    row.text(percent) + " % of " + whole + " is " + share + ", the file prints " + printed,
                    "the percentage of the rate");
        }
    }
}
