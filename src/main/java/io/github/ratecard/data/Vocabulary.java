package io.github.ratecard.data;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.yaml.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The closed lists of words that data may use. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The lower-case words of an enum. */
    public static <E extends Enum<E>> List<String> words(E[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Checks the code of a reason: empty when it is one of these kinds, else what would be valid. */
    public static Optional<String> reason(String code, ReasonCode.Kind... kinds) {
        List<String> valid = new ArrayList<>();
        for (ReasonCode each : ReasonCode.values()) {
            if (Arrays.asList(kinds).contains(each.kind())) {
                valid.add(each.name());
            }
        }
        return valid.contains(code) ? Optional.empty() : Optional.of(Valid.near(code, valid));
    }
}
