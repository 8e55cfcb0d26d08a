package io.github.ratecard.model;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the {@link Reason} why there is none. What cannot be priced is not an exception: it is
 * an answer that stands beside the priced ones.
 */
public final class Outcome<T> {
    private final T value;
    private final Reason reason;

    private Outcome(T value, Reason reason) {
        this.value = value;
        this.reason = reason;
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(java.util.Objects.requireNonNull(value), null);
    }

    public static <T> Outcome<T> none(Reason reason) {
        return new Outcome<>(null, java.util.Objects.requireNonNull(reason));
    }

    public static <T> Outcome<T> none(ReasonCode code, String text) {
        return none(new Reason(code, text));
    }

    public boolean isPresent() {
        return reason == null;
    }

    /** The value; {@link #isPresent()} must hold. */
    public T get() {
        if (reason != null) {
            throw new NoSuchElementException(reason.text());
        }
        return value;
    }

    /** The reason; {@link #isPresent()} must not hold. */
    public Reason reason() {
        if (reason == null) {
            throw new NoSuchElementException("there is a value");
        }
        return reason;
    }

    /** Whether a row that would decide is held back: then no other may stand for it. */
    public boolean isHeldBack() {
        return reason != null && reason.code() == ReasonCode.HELD_BACK;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public Optional<Reason> missing() {
        return Optional.ofNullable(reason);
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return reason == null ? Outcome.of(change.apply(value)) : none(reason);
    }

    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return reason == null ? next.apply(value) : none(reason);
    }
}
