package io.github.ratecard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;

/** An option that may be given several times, each with a value. */
final class Opts<T> {
    private final OptionSpec spec;
    private final String valid;
    private final Function<String, T> read;

    Opts(OptionSpec spec, String valid, Function<String, T> read) {
        this.spec = spec;
        this.valid = valid;
        this.read = read;
    }

    List<T> values() {
        List<T> values = new ArrayList<>();
        List<String> given = spec.getValue();
        for (String text : given == null ? List.<String>of() : given) {
            try {
                values.add(read.apply(text));
            } catch (IllegalArgumentException refused) {
                throw UsageException.of(refused.getMessage(), spec.longestName(), List.of(valid));
            }
        }
        return values;
    }
}
