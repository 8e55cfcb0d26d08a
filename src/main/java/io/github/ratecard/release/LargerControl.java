package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One column is larger than another, where they differ; if that is seldom so, they are swapped. */
record LargerControl(String larger, String smaller) implements ControlRule {
    /** Wrong in three rows of four: by chance it would be every second. */
    private static final int OF = 4;

    private static final int WRONG = 3;

    @Override
    public List<String> columns() {
        return List.of(larger, smaller);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private int rows;
            private int wrong;

            @Override
            public void row(ReadRow row, Findings findings) {
                Decimal one = row.number(larger).orElse(Decimal.ZERO);
                Decimal other = row.number(smaller).orElse(Decimal.ZERO);
                rows += one.compareTo(other) == 0 ? 0 : 1;
                wrong += one.compareTo(other) < 0 ? 1 : 0;
            }

            @Override
            public ControlTotal end() {
                if (rows >= ENOUGH_ROWS && OF * wrong > WRONG * rows) {
                    throw Refused.damaged(
                            smaller + " is more than " + larger + " in " + wrong + " of " + rows
                                    + " rows: are they swapped?",
                            place,
                            "mostly more of " + larger + " than of " + smaller);
                }
                return new ControlTotal(larger + " is more than " + smaller, rows, wrong + " exceptions");
            }
        };
    }
}
