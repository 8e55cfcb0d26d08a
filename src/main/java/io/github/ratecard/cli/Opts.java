package io.github.ratecard.cli;

import java.util.List;

/** An option that may be given several times, each time with a value. */
final class Opts {
    private final Declaration declared;

    Opts(Declaration declared) {
        this.declared = declared;
    }

    /** The values, in the order given. */
    List<String> raw() {
        return List.copyOf(declared.<List<String>>value().orElse(List.of()));
    }

    String name() {
        return declared.name();
    }
}
