package io.github.ratecard.batch.formula;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an answer takes from its place besides the indices: places of one kind differ in nothing else. Why a part is not
 * paid there counts only where that part is asked for: a physician is paid in Maryland as elsewhere. The wording of the
 * reason names the place and is left open: see {@link KeptAnswer}.
 *
 * @param parts those that are asked for, so that kinds for different parts are never taken for each other
 */
public record PlaceKind(
        Parts parts,
        boolean gpci,
        boolean ascIndex,
        boolean hospitalIndex,
        List<Optional<ReasonCode>> against,
        List<Reason> notes,
        List<String> editions) {

    static PlaceKind of(FoundPlace found, Parts parts, List<String> editions) {
        Place place = found.place();
        List<Optional<ReasonCode>> against = new ArrayList<>();
        for (PaymentSystem system : PaymentSystem.all()) {
            against.add(parts.obstacle(found, system).map(Reason::code));
        }
        return new PlaceKind(
                parts,
                place.gpci().isPresent(),
                place.ascIndex().isPresent(),
                place.hospitalIndex().isPresent(),
                List.copyOf(against),
                place.notes(),
                editions);
    }
}
