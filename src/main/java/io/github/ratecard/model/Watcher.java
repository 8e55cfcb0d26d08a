package io.github.ratecard.model;

/**
 * Is told when somebody looks at a number to decide by it. To calculate with it, as {@link Term} does, is no look: whoever
 * keeps the calculation can do it again with another number, but a decision may be another one then.
 */
public interface Watcher {
    /** The number was looked at, by the thread that calls. */
    void looked();
}
