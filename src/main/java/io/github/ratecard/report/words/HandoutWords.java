package io.github.ratecard.report.words;

import io.github.ratecard.document.Statement;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Names;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quote in the words of a page that is handed to people. */
public final class HandoutWords {
    private final Names names;
    private final PlaceRequest asked;

    public HandoutWords(Names names, PlaceRequest asked) {
        this.names = names;
        this.asked = asked;
    }

    /** {@code Percutaneous image-guided lumbar decompression (mild)}. */
    public String title(Quote quote) {
        Optional<String> alias = names.alias(quote);
        return QuoteWords.title(quote) + (alias.isPresent() ? " (" + alias.get() + ")" : "");
    }

    /** The case, the date, the place, and what else was asked. */
    public List<String> facts(Quote quote) {
        List<String> facts = new ArrayList<>();
        if (!quote.levels().isEmpty()) {
            facts.add(Plain.levels(quote.levels()));
        }
        facts.add("service on " + UsDates.of(quote.date()));
        facts.add(place(quote));
        if (quote.percent().isPresent()) {
            facts.add(quote.percent().get() + " of Medicare");
        }
        if (QuoteWords.asksOnly(quote, Component.PROFESSIONAL) || QuoteWords.asksOnly(quote, Component.FACILITY)) {
            facts.add(quote.component().get().word() + " part only");
        }
        return facts;
    }

    /** {@code Houston, TX (ZIP 77030)}. */
    public String place(Quote quote) {
        Optional<String> name = names.place(quote, asked);
        Optional<String> zip = asked.zip().map(code -> "ZIP " + code);
        if (name.isPresent()) {
            return Statement.capital(name.get()) + (zip.isPresent() ? " (" + zip.get() + ")" : "");
        }
        return zip.orElse(new PartBases(quote).anyLocal() ? "local rates" : "national rates");
    }

    /** What a service line is; empty where we have no words for it. */
    public Optional<String> service(Quote quote, ServiceLine line) {
        return names.service(quote, line);
    }

    /** The notes of a kind as sentences, each once, after the sites that it concerns where those are not all. */
    public static List<String> notes(Quote quote, ReasonCode.Kind kind, Rounding rounding) {
        List<String> general = new ArrayList<>();
        for (Reason note : Notes.general(quote, kind, rounding)) {
            Notes.addOnce(general, Plain.sentence(note));
        }
        Map<String, List<String>> bySentence = new LinkedHashMap<>();
        List<String> payable = new ArrayList<>();
        for (SiteQuote site : quote.sites()) {
            if (site.payable()) {
                payable.add(brief(site.site()));
            }
            for (Reason note : site.notes(kind)) {
                String sentence = Plain.sentence(note);
                if (note.code() != ReasonCode.PACKAGED && !general.contains(sentence)) {
                    Notes.addOnce(bySentence.computeIfAbsent(sentence, each -> new ArrayList<>()), brief(site.site()));
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        general.forEach(sentence -> sentences.add(whole(sentence)));
        bySentence.forEach((sentence, sites) -> sentences.add(
                sites.containsAll(payable) ? whole(sentence) : String.join(", ", sites) + ": " + whole(sentence)));
        return sentences;
    }

    /** A site in a word or two. */
    public static String brief(Site site) {
        return switch (site) {
            case ASC -> "Surgery center";
            case HOSPITAL -> "Hospital";
            case OFFICE, OTHER -> site.title();
        };
    }

    /** A sentence from its capital to its period. */
    public static String whole(String sentence) {
        String text = Statement.capital(sentence);
        return text.endsWith(".") ? text : text + ".";
    }

    public static List<String> disclaimers(Quote quote) {
        List<String> sentences = new ArrayList<>(Disclaimers.of(quote));
        sentences.set(0, new PartBases(quote).plainly());
        return sentences;
    }

    /** Where each rate holds, with what to give on the command line for another. */
    public static String bases(Quote quote) {
        return new PartBases(quote).sentence();
    }
}
