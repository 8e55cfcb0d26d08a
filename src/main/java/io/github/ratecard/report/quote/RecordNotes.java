package io.github.ratecard.report.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of one row for programs, each once. */
final class RecordNotes {
    private static final String BETWEEN = "; ";
    private static final ReasonCode.Kind[] TOLD = {ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.WARNING};

    private final List<String> sentences = new ArrayList<>();

    RecordNotes add(String sentence) {
        Notes.addOnce(sentences, sentence);
        return this;
    }

    RecordNotes add(Optional<Reason> reason) {
        return reason.isPresent() ? add(reason.get().text()) : this;
    }

    /** Why the line has no amount, and every note it carries. */
    RecordNotes add(PricedLine line, Money money) {
        add(line.amount().missing());
        for (Reason note : line.notes()) {
            add(note.text());
        }
        return line.limitingCharge().isPresent()
                ? add("limiting charge " + money.plain(line.limitingCharge().get()))
                : this;
    }

    /** Why the part has no amount, and what was assumed or is to be minded in its lines. */
    RecordNotes add(Part part) {
        add(part.amount().missing());
        for (PricedLine line : part.lines()) {
            for (ReasonCode.Kind kind : TOLD) {
                Notes.addTexts(sentences, line.notes(), kind);
            }
        }
        return this;
    }

    /** All that was assumed or is to be minded at a site and in the whole answer. */
    RecordNotes add(Quote quote, SiteQuote site, Rounding rounding) {
        add(site.reason());
        for (ReasonCode.Kind kind : TOLD) {
            Notes.addTexts(sentences, Notes.general(quote, kind, rounding), kind);
            Notes.addTexts(sentences, site.notes(kind), kind);
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, sentences);
    }
}
