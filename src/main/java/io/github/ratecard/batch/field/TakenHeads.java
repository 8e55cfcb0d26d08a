package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Under which names the fields of a file were found. Several threads may tell. */
public final class TakenHeads {
    private final Map<BatchField, List<String>> names = new EnumMap<>(BatchField.class);

    public synchronized void add(BatchField field, String name) {
        List<String> known = names.computeIfAbsent(field, any -> new ArrayList<>());
        if (!known.contains(name)) {
            known.add(name);
            known.sort(null);
        }
    }

    /** The names of each field; one, unless objects of a file differ. */
    public synchronized Map<BatchField, List<String>> names() {
        Map<BatchField, List<String>> copy = new EnumMap<>(BatchField.class);
        names.forEach((field, of) -> copy.put(field, List.copyOf(of)));
        return copy;
    }
}
