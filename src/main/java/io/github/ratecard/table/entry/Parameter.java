package io.github.ratecard.table.entry;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.date.DateRange;
import java.util.Optional;

/**
 * A number that holds for some time.
 *
 * @param name such as {@code pfs.conversion_factor.nonqp}
 * @param unit such as {@code USD/RVU}
 * @param assumption for a number that is only customary: the code and the reason it carries wherever it is used
 */
public record Parameter(
        String name,
        DateRange dates,
        Decimal value,
        String unit,
        String source,
        String description,
        Optional<Reason> assumption) {

    /** The number as a term: a fact, or the assumption that it is. */
    public Term term(String label) {
        Source at = new Source(name + " from " + dates.from(), source);
        return assumption.isPresent()
                ? Term.assumption(label, value, at, assumption.get())
                : Term.fact(label, value, at);
    }
}
