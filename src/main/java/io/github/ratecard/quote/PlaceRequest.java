package io.github.ratecard.quote;

import java.math.BigDecimal;
import java.util.Optional;

/** Where the service is given, as the user says it. All empty: national rates. */
public record PlaceRequest(
        Optional<String> zip,
        Optional<String> locality,
        Optional<String> cbsa,
        Optional<BigDecimal> ascWageIndex,
        Optional<BigDecimal> hospitalWageIndex) {

    public static final PlaceRequest NATIONAL =
            new PlaceRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All parts local, as far as the ZIP code's area is known. */
    public static PlaceRequest ofZip(String zip) {
        return new PlaceRequest(
                Optional.of(zip), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether nothing is said of the place. */
    public boolean isNational() {
        return zip.isEmpty()
                && locality.isEmpty()
                && cbsa.isEmpty()
                && ascWageIndex.isEmpty()
                && hospitalWageIndex.isEmpty();
    }
}
