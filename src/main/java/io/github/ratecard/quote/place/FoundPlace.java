package io.github.ratecard.quote.place;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.Watcher;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A place as it was found in the tables.
 *
 * @param locality its id; empty when the professional part is national
 * @param editions the editions that answered, by system
 */
public record FoundPlace(
        Place place,
        Optional<String> locality,
        Side professional,
        Side asc,
        Side hospital,
        Map<String, String> editions) {

    /** The options that make each part local. */
    static final String LOCALITY = "--locality or --zip";

    static final String ASC_INDEX = "--cbsa, --zip or --asc-wage-index";
    static final String HOSPITAL_INDEX = "--cbsa, --zip or --hospital-wage-index";

    /** No place at all. */
    public static FoundPlace national() {
        return new FoundPlace(
                Place.NATIONAL,
                Optional.empty(),
                Side.national(LOCALITY),
                Side.national(ASC_INDEX),
                Side.national(HOSPITAL_INDEX),
                Map.of());
    }

    /** The side of the part that a payment system pays. */
    public Side side(PaymentSystem system) {
        return switch (system) {
            case PFS -> professional;
            case ASC -> asc;
            case OPPS -> hospital;
            default -> throw new IllegalArgumentException("no claim is made for the " + system.title());
        };
    }

    /** The same place, its indices watched. */
    public FoundPlace watchedBy(Watcher watcher) {
        return new FoundPlace(place.watchedBy(watcher), locality, professional, asc, hospital, editions);
    }

    /**
     * One part's side of it.
     *
     * @param obstacle why the part cannot be priced for the place that was asked for
     */
    public record Side(Basis basis, Optional<Reason> obstacle) {

        /** A national part, and the options that would make it local. */
        static Side national(String add) {
            return new Side(new Basis(false, "national; add " + add), Optional.empty());
        }
    }
}
