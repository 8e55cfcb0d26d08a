package io.github.ratecard.report.words;

import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.place.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a quote is national and which is local, and from what. */
final class PartBases {
    private static final String NATIONAL =
            "National rates, not adjusted for a place: --zip, --locality or --cbsa does that.";

    private final List<String> labels = new ArrayList<>();
    private final List<Basis> bases = new ArrayList<>();

    PartBases(Quote quote) {
        for (SiteQuote site : quote.sites()) {
            add("professional", site.professional());
            add(QuoteWords.facility(site.site()), site.facility());
        }
    }

    boolean anyLocal() {
        for (Basis basis : bases) {
            if (basis.local()) {
                return true;
            }
        }
        return false;
    }

    /** One sentence: where the rates hold, and what to add to make them hold for a place. */
    String sentence() {
        return anyLocal() ? eachPart() : NATIONAL;
    }

    /** The same for people who do not ask. */
    String plainly() {
        List<String> local = new ArrayList<>();
        List<String> national = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            (bases.get(i).local() ? local : national).add(labels.get(i));
        }
        if (local.isEmpty()) {
            return "National rates, not adjusted for a place.";
        }
        return national.isEmpty()
                ? "Rates are those of the place named above."
                : "Adjusted for the place: " + String.join(" and ", local) + ". At national rates: "
                        + String.join(" and ", national) + ".";
    }

    private String eachPart() {
        StringBuilder text = new StringBuilder("Rates by part: ");
        String before = "";
        for (String basis : distinctTexts()) {
            text.append(before).append(labelsOf(basis));
            text.append(isLocal(basis) ? " (local: " : " (").append(basis).append(')');
            before = ", ";
        }
        return text.append('.').toString();
    }

    /** A part that has lines. One without, such as a facility that is not paid, has no rates either. */
    private void add(String label, Optional<Part> part) {
        if (part.isPresent() && part.get().amount().isPresent() && !labels.contains(label)) {
            labels.add(label);
            bases.add(part.get().basis());
        }
    }

    private List<String> distinctTexts() {
        List<String> texts = new ArrayList<>();
        for (Basis basis : bases) {
            if (!texts.contains(basis.text())) {
                texts.add(basis.text());
            }
        }
        return texts;
    }

    private boolean isLocal(String text) {
        for (Basis basis : bases) {
            if (basis.text().equals(text)) {
                return basis.local();
            }
        }
        return false;
    }

    private String labelsOf(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (bases.get(i).text().equals(text)) {
                found.add(labels.get(i));
            }
        }
        return String.join(" and ", found);
    }
}
