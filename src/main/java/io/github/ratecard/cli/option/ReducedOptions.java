package io.github.ratecard.cli.option;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Percent;
import java.util.Optional;

/** What is paid under modifier 52, where contractors differ from what is customary. */
public final class ReducedOptions {
    private static final String VALID = "a percentage such as 60";

    private final Opt<String> physician;
    private final Opt<String> facility;

    public ReducedOptions(Command command) {
        physician = command.text("--reduced-percent", "P", "percent paid to the physician under 52", VALID);
        facility = command.text("--facility-reduced-percent", "P", "percent paid to the facility under 52", VALID);
    }

    public Optional<Percent> physician() {
        return share(physician);
    }

    public Optional<Percent> facility() {
        return share(facility);
    }

    private static Optional<Percent> share(Opt<String> option) {
        return option.isGiven() ? Optional.of(option.read(ReducedOptions::share)) : Optional.empty();
    }

    private static Percent share(String text) {
        Percent share = Percent.parse(text);
        if (share.ratio().compareTo(Decimal.ONE) > 0) {
            throw new IllegalArgumentException("'" + text + "' is more than the whole: this is the percentage paid");
        }
        return share;
    }
}
