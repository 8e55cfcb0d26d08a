package io.github.ratecard.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column adds up to more than another; if not, they are swapped. */
record LargerControl(String larger, String smaller) implements ControlRule {
    @Override
    public List<String> columns() {
        return List.of(larger, smaller);
    }

    @Override
    public Control start(String place, Function<String, Optional<BigDecimal>> parameters) {
        return new Control() {
            private BigDecimal large = BigDecimal.ZERO;
            private BigDecimal small = BigDecimal.ZERO;
            private int rows;

            @Override
            public void row(ReadRow row) {
                rows++;
                large = large.add(row.number(larger).orElse(BigDecimal.ZERO));
                small = small.add(row.number(smaller).orElse(BigDecimal.ZERO));
            }

            @Override
            public ControlTotal end() {
                String sums = large.toPlainString() + " and " + small.toPlainString();
                if (large.compareTo(small) < 0) {
                    throw Refused.damaged(
                            larger + " and " + smaller + " add up to " + sums + ": are they swapped?",
                            place,
                            "more of " + larger + " than of " + smaller);
                }
                return new ControlTotal(larger + " is more than " + smaller, rows, sums);
            }
        };
    }
}
