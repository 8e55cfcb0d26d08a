package io.github.ratecard.cli;

import picocli.CommandLine.Model.OptionSpec;

/** An option without a value. */
final class Flag {
    private final OptionSpec spec;

    Flag(OptionSpec spec) {
        this.spec = spec;
    }

    boolean isGiven() {
        return Boolean.TRUE.equals(spec.getValue());
    }

    String name() {
        return spec.longestName();
    }
}
