package io.github.ratecard.cli.option;

import java.util.List;

/** An option that may be given several times, each time with a value. */
public final class Opts {
    private final Declaration declared;

    Opts(Declaration declared) {
        this.declared = declared;
    }

    /** The values, in the order given. */
    public List<String> raw() {
        return List.copyOf(declared.<List<String>>value().orElse(List.of()));
    }

    public String name() {
        return declared.name();
    }
}
