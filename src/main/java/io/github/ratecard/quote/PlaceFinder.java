package io.github.ratecard.quote;

import io.github.ratecard.rule.Place;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** stand-in */
final class PlaceFinder {
    PlaceFinder(Tables tables) {}

    FoundPlace find(PlaceRequest request, LocalDate date) {
        return new FoundPlace(
                Place.NATIONAL,
                Optional.empty(),
                new Basis(false, "national: add --locality or --zip"),
                new Basis(false, "national: add --cbsa, --zip or --asc-wage-index"),
                new Basis(false, "national: add --cbsa, --zip or --hospital-wage-index"),
                Map.of());
    }
}
