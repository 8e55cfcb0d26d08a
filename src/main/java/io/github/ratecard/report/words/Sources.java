package io.github.ratecard.report.words;

import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published documents behind the amounts of a quote, each once. */
public final class Sources {
    private Sources() {}

    /** Their ids, in the order in which the lines meet them. */
    public static List<String> of(Quote quote) {
        List<String> ids = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            for (PricedLine line : site.lines()) {
                if (line.amount().isPresent()) {
                    collect(line.amount().get(), ids);
                }
                if (line.limitingCharge().isPresent()) {
                    collect(line.limitingCharge().get(), ids);
                }
            }
            if (site.patient().isPresent() && site.patient().get().isPresent()) {
                collect(site.patient().get().get().received(), ids);
            }
        }
        return ids;
    }

    /** {@code cms-1832-f: Physician Fee Schedule final rule for 2026}; the id alone when the title is unknown. */
    public static String text(String id, Options options) {
        Optional<String> title = options.titles().apply(id);
        return title.isPresent() ? id + ": " + title.get() : id;
    }

    /** The title of a document, or its id where that is unknown. */
    public static String title(String id, Options options) {
        return options.titles().apply(id).orElse(id);
    }

    private static void collect(Term term, List<String> ids) {
        String document = term.source().document();
        if (!document.isEmpty()) {
            Notes.addOnce(ids, document);
        }
        for (Term part : term.parts()) {
            collect(part, ids);
        }
    }
}
