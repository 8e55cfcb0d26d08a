package io.github.ratecard.rule;

import io.github.ratecard.model.LocalityId;
import io.github.ratecard.model.Watcher;
import java.util.Optional;

/**
 * The locality and the state of a place, for schedules whose tables are by one of them. Whoever asks decides by it, so that
 * the answer holds for this place alone, and a {@link Watcher} is told.
 */
public final class Territory {
    /** Nothing is known. */
    public static final Territory NONE = new Territory(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<LocalityId> locality;
    private final Optional<String> state;
    private final Optional<Watcher> watcher;

    private Territory(Optional<LocalityId> locality, Optional<String> state, Optional<Watcher> watcher) {
        this.locality = locality;
        this.state = state;
        this.watcher = watcher;
    }

    /** A territory as far as it is known. */
    public static Territory of(Optional<LocalityId> locality, Optional<String> state) {
        return new Territory(locality, state, Optional.empty());
    }

    /** The locality whose physicians' fees hold; empty where they are national. */
    public Optional<LocalityId> locality() {
        looked();
        return locality;
    }

    /** The two letters of the state. */
    public Optional<String> state() {
        looked();
        return state;
    }

    Territory watchedBy(Watcher other) {
        return new Territory(locality, state, Optional.of(other));
    }

    /** Says that an answer is for this place alone, though neither its locality nor its state decides it. */
    public void looked() {
        watcher.ifPresent(Watcher::looked);
    }
}
