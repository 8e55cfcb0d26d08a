package io.github.ratecard.report.text;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Notes;
import io.github.ratecard.report.words.QuoteWords;
import io.github.ratecard.report.words.Sources;
import io.github.ratecard.report.writer.Page;
import java.util.List;

/** A quote for people to read in a terminal. */
public final class QuoteText {
    private final Quote quote;
    private final Options options;
    private final Page page;

    private QuoteText(Quote quote, Options options) {
        this.quote = quote;
        this.options = options;
        this.page = new Page(options.columns(), options.colour());
    }

    public static String of(Quote quote, Options options) {
        return new QuoteText(quote, options).write();
    }

    private String write() {
        title();
        page.blank();
        new SiteBlock(quote, options, page).write();
        new LineBlock(quote, options, page).write();
        new PatientBlock(quote, options, page).write();
        notes("Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes("Warnings", ReasonCode.Kind.WARNING);
        notes("Notes", ReasonCode.Kind.NOTE);
        if (options.explain()) {
            sources();
        }
        page.blank();
        for (String sentence : Disclaimers.of(quote)) {
            page.dim(sentence);
        }
        return page.toString();
    }

    private void title() {
        page.heading(QuoteWords.title(quote));
        page.prose("", "", String.join(" · ", QuoteWords.circumstances(quote)));
    }

    private void notes(String heading, ReasonCode.Kind kind) {
        List<String> sentences = Notes.sentences(quote, kind, options.rounding());
        if (sentences.isEmpty()) {
            return;
        }
        page.blank();
        page.heading(heading);
        for (String sentence : sentences) {
            page.bullet(sentence);
        }
    }

    private void sources() {
        List<String> ids = Sources.of(quote);
        if (ids.isEmpty()) {
            return;
        }
        page.blank();
        page.heading("Sources");
        for (String id : ids) {
            page.bullet(Sources.text(id, options));
        }
    }
}
