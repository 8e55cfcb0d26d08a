package io.github.ratecard.cli.option;

/** An option without a value. */
public final class Flag {
    private final Declaration declared;

    Flag(Declaration declared) {
        this.declared = declared;
    }

    public boolean isGiven() {
        return declared.<Boolean>value().orElse(false);
    }

    public String name() {
        return declared.name();
    }
}
