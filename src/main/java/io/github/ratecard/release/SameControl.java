package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A column says the same in every row. */
record SameControl(String column) implements ControlRule {
    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private Optional<String> first = Optional.empty();
            private int line;
            private int rows;

            @Override
            public void row(ReadRow row, Findings findings) {
                rows++;
                String text = row.text(column);
                if (first.isEmpty()) {
                    first = Optional.of(text);
                    line = row.line();
                } else if (!first.get().equals(text)) {
                    throw row.wrong(
                            column,
                            column + " is '" + text + "' here and '" + first.get() + "' in line " + line,
                            "the same in every row");
                }
            }

            @Override
            public ControlTotal end() {
                return new ControlTotal(column + " is the same", rows, first.orElse("no rows"));
            }
        };
    }
}
