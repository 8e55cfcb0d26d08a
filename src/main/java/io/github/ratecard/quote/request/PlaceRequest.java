package io.github.ratecard.quote.request;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Digits;
import java.util.Optional;

/** Where the service is given, as the user says it. All empty: national rates. */
public record PlaceRequest(
        Optional<String> zip,
        Optional<String> locality,
        Optional<String> cbsa,
        Optional<Decimal> ascWageIndex,
        Optional<Decimal> hospitalWageIndex,
        Optional<String> hospital) {

    private static final int INDEX_SCALE = 4;

    /** No hospital is named. */
    public PlaceRequest(
            Optional<String> zip,
            Optional<String> locality,
            Optional<String> cbsa,
            Optional<Decimal> ascWageIndex,
            Optional<Decimal> hospitalWageIndex) {
        this(zip, locality, cbsa, ascWageIndex, hospitalWageIndex, Optional.empty());
    }

    public static final PlaceRequest NATIONAL =
            new PlaceRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All parts local, as far as the ZIP code's area is known. */
    public static PlaceRequest ofZip(String zip) {
        return new PlaceRequest(
                Optional.of(zip), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a wage index.
     *
     * @throws IllegalArgumentException when it is not a number above zero of at most four decimals
     */
    public static Decimal wageIndex(String text) {
        Decimal index = Digits.parse(text, INDEX_SCALE);
        if (index.signum() == 0) {
            throw new IllegalArgumentException("a wage index is more than zero");
        }
        return index;
    }

    /** The same place with this hospital, by number or name. */
    public PlaceRequest withHospital(String numberOrName) {
        return new PlaceRequest(zip, locality, cbsa, ascWageIndex, hospitalWageIndex, Optional.of(numberOrName));
    }

    /** Whether nothing is said of the place. */
    public boolean isNational() {
        return zip.isEmpty()
                && locality.isEmpty()
                && cbsa.isEmpty()
                && ascWageIndex.isEmpty()
                && hospitalWageIndex.isEmpty()
                && hospital.isEmpty();
    }
}
