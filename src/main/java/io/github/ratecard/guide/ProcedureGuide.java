package io.github.ratecard.guide;

import io.github.ratecard.document.Reference;
import io.github.ratecard.document.Section;
import io.github.ratecard.model.Reason;
import io.github.ratecard.quote.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reimbursement guide of one procedure, for a date and a place.
 *
 * @param facts what it holds for: {@code Date of service: 2026-06-01}
 * @param sections in their order; one without anything to say is left out
 * @param references every document that a statement rests on, those that the guide cites first
 * @param disclaimers what it is not, a sentence each
 * @param warnings about the whole of it, such as another date than today's
 * @param quotes of the cases that are shown, at every site, the smallest first
 */
public record ProcedureGuide(
        String procedure,
        String title,
        LocalDate date,
        List<String> facts,
        List<Section> sections,
        List<Reference> references,
        List<String> disclaimers,
        List<Reason> warnings,
        List<Quote> quotes) {
    public ProcedureGuide {
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
}
