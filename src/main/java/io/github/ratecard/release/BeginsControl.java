package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In most rows one column begins with the first characters of another; if not, columns are swapped. */
record BeginsControl(String column, String with, int characters) implements ControlRule {
    @Override
    public List<String> columns() {
        return List.of(column, with);
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
                rows++;
                String beginning = row.text(with);
                beginning = beginning.substring(0, Math.min(characters, beginning.length()));
                right += row.text(column).startsWith(beginning) ? 1 : 0;
            }

            @Override
            public ControlTotal end() {
                if (rows >= ENOUGH_ROWS && 2 * right < rows) {
                    throw Refused.damaged(
                            column + " begins like " + with + " in " + right + " of " + rows
                                    + " rows only: are columns swapped?",
                            place,
                            "a " + column + " that begins like its " + with);
                }
                return new ControlTotal(column + " begins like " + with, rows, right + " of " + rows);
            }
        };
    }
}
