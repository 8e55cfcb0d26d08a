package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In most rows one column falls, or stays, as another grows; if not, columns are swapped. */
record FallingControl(String falling, String by) implements ControlRule {
    /** One row in so many may be out of order; by chance it would be every second. */
    private static final int EXCEPTIONS = 3;

    @Override
    public List<String> columns() {
        return List.of(falling, by);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public Control start(String place, Function<String, Optional<Decimal>> parameters) {
        return new Control() {
            private final List<Decimal[]> pairs = new ArrayList<>();

            @Override
            public void row(ReadRow row, Findings findings) {
                Optional<Decimal> value = row.number(falling);
                Optional<Decimal> order = row.number(by);
                if (value.isPresent() && order.isPresent()) {
                    pairs.add(new Decimal[] {order.get(), value.get()});
                }
            }

            @Override
            public ControlTotal end() {
                pairs.sort(Comparator.comparing(pair -> pair[0]));
                int rising = 0;
                for (int i = 1; i < pairs.size(); i++) {
                    rising += pairs.get(i)[1].compareTo(pairs.get(i - 1)[1]) > 0 ? 1 : 0;
                }
                if (pairs.size() >= ENOUGH_ROWS && rising * EXCEPTIONS > pairs.size()) {
                    throw Refused.damaged(
                            falling + " grows with " + by + " in " + rising + " of " + pairs.size()
                                    + " rows: are columns swapped?",
                            place,
                            "a " + falling + " that falls as " + by + " grows");
                }
                return new ControlTotal(falling + " falls by " + by, pairs.size(), rising + " exceptions");
            }
        };
    }
}
