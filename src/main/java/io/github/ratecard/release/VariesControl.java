package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column lies further from its mean than another, over all rows; if it clearly does not, they are swapped. */
record VariesControl(String more, String less) implements ControlRule {
    /** What differs by less may be chance. */
    private static final Decimal CLEARLY = Decimal.of("0.75");

    private static final int DECIMALS = 6;

    @Override
    public List<String> columns() {
        return List.of(more, less);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private final List<Decimal> wide = new ArrayList<>();
            private final List<Decimal> narrow = new ArrayList<>();

            @Override
            public void row(ReadRow row, Findings findings) {
                row.number(more).ifPresent(wide::add);
                row.number(less).ifPresent(narrow::add);
            }

            @Override
            public ControlTotal end() {
                Decimal much = spread(wide);
                Decimal little = spread(narrow);
                String spreads = much + " and " + little;
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
    private static Decimal spread(List<Decimal> values) {
        if (values.isEmpty()) {
            return Decimal.ZERO;
        }
        Decimal count = Decimal.of(values.size());
        Decimal mean = values.stream().reduce(Decimal.ZERO, Decimal::add).divide(count, DECIMALS);
        Decimal sum = Decimal.ZERO;
        for (Decimal value : values) {
            sum = sum.add(value.subtract(mean).abs());
        }
        return sum.divide(count, DECIMALS);
    }
}
