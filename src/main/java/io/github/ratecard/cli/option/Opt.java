package io.github.ratecard.cli.option;

import io.github.ratecard.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An option with a value, typed: read once, refused with the option's name and what is valid. */
public final class Opt<T> {
    private final Declaration declared;
    private final Function<String, T> read;

    Opt(Declaration declared, Function<String, T> read) {
        this.declared = declared;
        this.read = read;
    }

    /** The value given; empty when the option was not. */
    public Optional<T> value() {
        return isGiven() ? Optional.of(read(read)) : Optional.empty();
    }

    /**
     * The value given, read in a way that is told only here: a start without the option, which is most, then need not
     * have it at hand.
     */
    public <R> R read(Function<String, R> reader) {
        try {
            return reader.apply(raw().orElseThrow());
        } catch (UnknownWord unknown) {
            throw new UsageException(
                    new Problem("USAGE", unknown.getMessage(), name(), unknown.near(), unknown.words(), ""));
        } catch (IllegalArgumentException refused) {
            throw UsageException.of(refused.getMessage(), name(), List.of(declared.valid()));
        }
    }

    public Optional<String> raw() {
        return declared.value();
    }

    /** Takes this text for the value, as if it had been given. */
    void assign(String text) {
        declared.assign(text);
    }

    public boolean isGiven() {
        return raw().isPresent();
    }

    public String name() {
        return declared.name();
    }
}
