package io.github.ratecard.guide;

import io.github.ratecard.document.Section;
import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reimbursement guide of one procedure, for a date and a place.
 *
 * @param facts what it holds for: date, place, tables
 * @param sections in their order; one without anything to say is left out
 * @param references every document that a statement rests on, those that the guide cites first
 * @param disclaimers what it is not, a sentence each
 * @param warnings about the whole of it, such as another date than today's
 * @param quotes of the cases that are shown, at every site, the smallest first
 */
public record GuideDocument(
        String procedure,
        String title,
        LocalDate date,
        List<Fact> facts,
        List<Section> sections,
        List<Reference> references,
        List<String> disclaimers,
        List<Reason> warnings,
        List<Quote> quotes) {
    public GuideDocument {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        references = List.copyOf(references);
        disclaimers = List.copyOf(disclaimers);
        warnings = List.copyOf(warnings);
        quotes = List.copyOf(quotes);
    }

    /** The first quote in which something has no price that should have one. */
    public Optional<Quote> unanswered() {
        return quotes.stream().filter(quote -> !quote.isAnswered()).findFirst();
    }

    /** One circumstance: {@code Date of service}, {@code 2026-06-01}. */
    public record Fact(String label, String value) {}

    /**
     * A document that was used.
     *
     * @param id in {@code sources.yaml}
     * @param document its number; empty for one without
     * @param published a date; empty when unknown
     * @param url where it can be read; empty when unknown
     * @param part which part of it, or when it was read; empty for the whole
     */
    public record Reference(
            String id, String title, String publisher, String document, String published, String url, String part) {}

    /** The number by which statements refer to a document, from 1. */
    public int number(String source) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).id().equals(source)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no reference for " + source);
    }
}
