package io.github.ratecard.report.words;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.report.amount.Rounding;
import java.util.ArrayList;
import java.util.List;

/** The assumptions, warnings and notes of an answer, each once, and whom each concerns. */
public final class Notes {
    private Notes() {}

    /** Notes of one kind about the whole answer, that of rounding included. */
    public static List<Reason> general(Quote quote, ReasonCode.Kind kind, Rounding rounding) {
        List<Reason> notes = new ArrayList<>(quote.notes(kind));
        if (kind == ReasonCode.Kind.WARNING && rounding == Rounding.DOLLARS) {
            notes.add(Reason.of(
                    ReasonCode.FIGURES_ROUNDED,
                    "whole dollars: each figure is rounded from its own cents, so they may not add"));
        }
        return notes;
    }

    /**
     * The sentences of one kind for the whole answer and all its sites. One that does not concern every site
     * that is paid begins with the sites that it does.
     */
    public static List<String> sentences(Quote quote, ReasonCode.Kind kind, Rounding rounding) {
        List<String> seen = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Reason note : general(quote, kind, rounding)) {
            addOnce(seen, note.text());
        }
        for (String text : seen) {
            sentences.add(capital(text));
        }
        for (SiteQuote site : quote.sites()) {
            for (Reason note : site.notes(kind)) {
                if (note.code() != ReasonCode.PACKAGED && !seen.contains(note.text())) {
                    seen.add(note.text());
                    String concerned = concerned(quote, note);
                    sentences.add(concerned.isEmpty() ? capital(note.text()) : concerned + note.text());
                }
            }
        }
        return sentences;
    }

    /** Every sentence of one kind in a list of notes, once. */
    public static void addTexts(List<String> texts, List<Reason> notes, ReasonCode.Kind kind) {
        for (Reason note : notes) {
            if (note.code().kind() == kind) {
                addOnce(texts, note.text());
            }
        }
    }

    public static void addOnce(List<String> texts, String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String concerned(Quote quote, Reason note) {
        List<String> sites = new ArrayList<>();
        boolean all = true;
        for (SiteQuote site : quote.sites()) {
            if (has(site, note)) {
                sites.add(site.site().title());
            } else {
                all &= !site.payable();
            }
        }
        return all ? "" : String.join(", ", sites) + ": ";
    }

    private static boolean has(SiteQuote site, Reason wanted) {
        for (Reason note : site.notes(wanted.code().kind())) {
            if (note.text().equals(wanted.text())) {
                return true;
            }
        }
        return false;
    }
}
