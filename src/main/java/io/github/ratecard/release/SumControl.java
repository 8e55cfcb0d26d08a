package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of each row add up to the total that CMS printed. */
record SumControl(List<String> parts, String total) implements ControlRule {
    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(parts);
        columns.add(total);
        return columns;
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private int rows;

            @Override
            public void row(ReadRow row) {
                rows++;
                check(row);
            }

            @Override
            public ControlTotal end() {
                return new ControlTotal(name(), rows, "equal");
            }
        };
    }

    private void check(ReadRow row) {
        Decimal sum = Decimal.ZERO;
        for (String part : parts) {
            sum = sum.add(row.number(part).orElse(Decimal.ZERO));
        }
        Decimal printed = row.number(total).orElse(Decimal.ZERO);
        if (sum.compareTo(printed) != 0) {
            throw row.wrong(
                    total,
                    String.join(" + ", parts) + " is " + sum + ", the file prints " + printed,
                    "a total that is the sum of its parts");
        }
    }

    private String name() {
        return String.join(" + ", parts) + " = " + total;
    }
}
