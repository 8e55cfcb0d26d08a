package io.github.ratecard.rule;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Watcher;
import io.github.ratecard.model.service.PaymentSystem;
import java.util.List;
import java.util.Optional;

/**
 * Where the service is given, as far as it changes the amount. What is empty is paid at the national rate.
 *
 * @param gpci the practice cost indices of the locality
 * @param ascIndex the wage index of an ASC there
 * @param hospitalIndex the wage index of a hospital there
 * @param cbsa the wage area's number, for the record
 * @param territory its locality and state, for schedules that are by these
 * @param notes what was chosen or left out in finding the place
 */
public record Place(
        Optional<Gpci> gpci,
        Optional<Term> ascIndex,
        Optional<Term> hospitalIndex,
        Optional<String> cbsa,
        List<Reason> notes,
        Territory territory) {

    /** A place of which no more than its indices is known. */
    public Place(
            Optional<Gpci> gpci,
            Optional<Term> ascIndex,
            Optional<Term> hospitalIndex,
            Optional<String> cbsa,
            List<Reason> notes) {
        this(gpci, ascIndex, hospitalIndex, cbsa, notes, Territory.NONE);
    }

    /** The wage index of a facility there that a payment system pays: that of a hospital, or else of an ASC. */
    public Optional<Term> wageIndex(PaymentSystem system) {
        return system == PaymentSystem.OPPS ? hospitalIndex : ascIndex;
    }

    public static final Place NATIONAL =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** The same place, its indices watched. */
    public Place watchedBy(Watcher watcher) {
        return new Place(
                gpci.map(indices -> indices.watchedBy(watcher)),
                ascIndex.map(index -> index.watchedBy(watcher)),
                hospitalIndex.map(index -> index.watchedBy(watcher)),
                cbsa,
                notes,
                territory.watchedBy(watcher));
    }
}
