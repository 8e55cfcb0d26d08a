package io.github.ratecard.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** An option that may be given several times, each time with a value. */
final class Opts {
    private final OptionSpec spec;

    Opts(OptionSpec spec) {
        this.spec = spec;
    }

    /** The values, in the order given. */
    List<String> raw() {
        List<String> values = spec.getValue();
        return values == null ? List.of() : List.copyOf(values);
    }

    String name() {
        return spec.longestName();
    }
}
