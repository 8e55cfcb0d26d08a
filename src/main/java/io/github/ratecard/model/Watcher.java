package io.github.ratecard.model;

/**
 * Is told when a number is read for a decision. Calculating with it, as {@link Term} does, does not count: a kept
 * calculation can be done again with another number, but a decision may then come out differently.
 */
public interface Watcher {
    /** The number was looked at, by the thread that calls. */
    void looked();
}
