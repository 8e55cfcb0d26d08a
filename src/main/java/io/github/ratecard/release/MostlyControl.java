package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column looks as it usually does; if that is seldom so, it is swapped with another.
 *
 * @param share in how many rows of a hundred at least
 * @param whereColumn a column that must look so for a row to count; empty to count every row
 */
record MostlyControl(String column, Pattern like, int share, String whereColumn, Pattern whereLike)
        implements ControlRule {
    private static final int WHOLE = 100;

    @Override
    public List<String> columns() {
        return whereColumn.isEmpty() ? List.of(column) : List.of(column, whereColumn);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private int rows;
            private int right;

            @Override
            public void row(ReadRow row, Findings findings) {
                boolean counts = whereColumn.isEmpty()
                        || whereLike.matcher(row.text(whereColumn)).matches();
                if (counts) {
                    rows++;
                    right += like.matcher(row.text(column)).matches() ? 1 : 0;
                }
            }

            @Override
            public ControlTotal end() {
                if (rows >= ENOUGH_ROWS && WHOLE * right < share * rows) {
                    throw Refused.damaged(
                            column + " looks right in " + right + " of " + rows + " rows only: are columns swapped?",
                            place,
                            "what looks like " + like.pattern());
                }
                return new ControlTotal(column + " looks right", rows, right + " of " + rows);
            }
        };
    }
}
