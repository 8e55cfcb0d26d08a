package io.github.ratecard.model;

/**
 * Why there is no amount, what was assumed, or what to beware of: a stable code that scripts match
 * and a sentence that people read.
 */
public record Reason(ReasonCode code, String text) {
    public static Reason of(ReasonCode code, String text) {
        return new Reason(code, text);
    }
}
