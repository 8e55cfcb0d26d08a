package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A weight times the conversion factor is the rate within half a cent, in every row that has a weight. Where the
 * conversion factor of the date is not known, one must exist that fits all rows.
 */
record ProductControl(String weight, String factor, String rate) implements ControlRule {
    private static final Decimal HALF_A_CENT = Decimal.of("0.005");

    private static final int DECIMALS = 12;

    @Override
    public List<String> columns() {
        return List.of(weight, rate);
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        Optional<Decimal> known = parameters.apply(factor);
        return known.isPresent() ? new Known(known.get()) : new Common();
    }

    private String name() {
        return weight + " x conversion factor = " + rate;
    }

    /** The rate of a row that has a weight. */
    private Decimal rate(ReadRow row) {
        return row.number(rate).orElseThrow(() -> row.wrong(rate, "there is a weight and no rate", "both, or neither"));
    }

    /** Checks against the conversion factor in force. */
    private final class Known implements Control {
        private final Decimal conversionFactor;
        private int rows;

        Known(Decimal conversionFactor) {
            this.conversionFactor = conversionFactor;
        }

        @Override
        public void row(ReadRow row) {
            Optional<Decimal> weighed = row.number(weight);
            if (weighed.isEmpty() || weighed.get().signum() == 0) {
                return;
            }
            rows++;
            Decimal product = weighed.get().multiply(conversionFactor);
            if (product.subtract(rate(row)).abs().compareTo(HALF_A_CENT) > 0) {
                throw row.wrong(
                        rate,
                        weight + " x conversion factor is " + product + ", the file prints " + row.text(rate),
                        "a rate within half a cent of " + weight + " x " + conversionFactor);
            }
        }

        @Override
        public ControlTotal end() {
            return new ControlTotal(name(), rows, "within half a cent of " + conversionFactor);
        }
    }

    /** Narrows down the conversion factors that fit every row. */
    private final class Common implements Control {
        private Decimal least = Decimal.ZERO;
        private Decimal most = Decimal.of(Integer.MAX_VALUE);
        private int rows;

        @Override
        public void row(ReadRow row) {
            Optional<Decimal> weighed = row.number(weight);
            if (weighed.isEmpty() || weighed.get().signum() == 0) {
                return;
            }
            rows++;
            Decimal low = rate(row).subtract(HALF_A_CENT).divide(weighed.get(), DECIMALS);
            Decimal high = rate(row).add(HALF_A_CENT).divide(weighed.get(), DECIMALS);
            if (low.compareTo(most) > 0 || high.compareTo(least) < 0) {
                throw row.wrong(
                        rate,
                        "the conversion factor of this row is " + shortened(low) + " to " + shortened(high)
                                + ", that of the rows before " + shortened(least) + " to " + shortened(most),
                        "one conversion factor in all rows");
            }
            least = least.max(low);
            most = most.min(high);
        }

        @Override
        public ControlTotal end() {
            String result = rows == 0
                    ? "no row has a weight"
                    : "one factor in all rows, " + shortened(least) + " to " + shortened(most);
            return new ControlTotal(name(), rows, result);
        }
    }

    private static String shortened(Decimal value) {
        return value.rounded(5).toString();
    }
}
