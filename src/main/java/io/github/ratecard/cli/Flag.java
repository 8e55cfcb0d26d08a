package io.github.ratecard.cli;

/** An option without a value. */
final class Flag {
    private final Declaration declared;

    Flag(Declaration declared) {
        this.declared = declared;
    }

    boolean isGiven() {
        return declared.<Boolean>value().orElse(false);
    }

    String name() {
        return declared.name();
    }
}
