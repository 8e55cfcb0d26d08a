package io.github.ratecard.batch;

import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.FoundPlace;
import io.github.ratecard.rule.Place;
import java.util.List;
import java.util.Optional;

/** What an answer takes from its place besides the indices: places of one kind differ in nothing but those. */
record PlaceKind(
        boolean gpci,
        boolean ascIndex,
        boolean hospitalIndex,
        Optional<Reason> againstProfessional,
        Optional<Reason> againstAsc,
        Optional<Reason> againstHospital,
        List<Reason> notes,
        List<String> editions) {

    static PlaceKind of(FoundPlace found, List<String> editions) {
        Place place = found.place();
        return new PlaceKind(
                place.gpci().isPresent(),
                place.ascIndex().isPresent(),
                place.hospitalIndex().isPresent(),
                found.professional().obstacle(),
                found.asc().obstacle(),
                found.hospital().obstacle(),
                place.notes(),
                editions);
    }
}
