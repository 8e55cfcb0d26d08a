package io.github.ratecard.report.page;

import io.github.ratecard.quote.place.FoundPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The places that differ for one kind of claim: those with the same index, basis and obstacle are one. */
final class Side {
    private final Function<FoundPlace, FoundPlace.Side> side;
    private final Function<FoundPlace, String> indices;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<FoundPlace> places = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** @param indices what a formula shows of the place */
    Side(Function<FoundPlace, FoundPlace.Side> side, Function<FoundPlace, String> indices) {
        this.side = side;
        this.indices = indices;
    }

    /** The number of a place. */
    int of(FoundPlace place, Optional<String> zip) {
        FoundPlace.Side here = side.apply(place);
        String text = (here.basis().local() ? "local" : "national") + "|"
                + Wording.of(here.basis().text(), zip) + "|"
                + Wording.of(here.obstacle().map(reason -> reason.text()).orElse(""), zip);
        Integer known = numbers.putIfAbsent(text + "|" + indices.apply(place), places.size());
        if (known == null) {
            places.add(place);
            texts.add(text);
            return places.size() - 1;
        }
        return known;
    }

    /** One place for each number. */
    List<FoundPlace> places() {
        return places;
    }

    /** Whether it is local, from what, and why it cannot be priced, for each number. */
    List<String> texts() {
        return texts;
    }
}
