package io.github.ratecard.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column lies further from its mean than another, over all rows; if it clearly does not, they are swapped. */
record VariesControl(String more, String less) implements ControlRule {
    /** What differs by less may be chance. */
    private static final BigDecimal CLEARLY = new BigDecimal("0.75");

    @Override
    public List<String> columns() {
        return List.of(more, less);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public Control start(String place, Function<String, Optional<BigDecimal>> parameters) {
        return new Control() {
            private final List<BigDecimal> wide = new ArrayList<>();
            private final List<BigDecimal> narrow = new ArrayList<>();

            @Override
            public void row(ReadRow row) {
                row.number(more).ifPresent(wide::add);
                row.number(less).ifPresent(narrow::add);
            }

            @Override
            public ControlTotal end() {
                BigDecimal much = spread(wide);
                BigDecimal little = spread(narrow);
                String spreads = much.toPlainString() + " and " + little.toPlainString();
                if (wide.size() >= ENOUGH_ROWS && much.compareTo(little.multiply(CLEARLY)) < 0) {
                    throw Refused.damaged(
                            more + " and " + less + " lie " + spreads + " from their means: are they swapped?",
                            place,
                            more + " that varies more than " + less);
                }
                return new ControlTotal(more + " varies more than " + less, wide.size(), spreads);
            }
        };
    }

    /** The mean distance from the mean. */
    private static BigDecimal spread(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value.subtract(mean).abs());
        }
        return sum.divide(count, MathContext.DECIMAL32);
    }
}
