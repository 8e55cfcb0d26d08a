package io.github.ratecard.rule;

import java.util.List;

/**
 * The lines of one claim, worked out as far as the place does not matter: which rows of the tables answer, what each
 * modifier does, what is packaged or refused. Immutable, so one serves the same lines in any number of places.
 */
public interface PreparedClaim {
    /** What is paid for the lines in a place, in their order. */
    List<PricedLine> in(Place place);
}
