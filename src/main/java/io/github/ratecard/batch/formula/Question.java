package io.github.ratecard.batch.formula;

import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.PreparedQuote;
import io.github.ratecard.quote.PreparedSite;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.rule.PricedLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rows ask that differ only in their place. Many are kept, so it holds nothing that is not needed again. */
public final class Question {
    private static final Set<ReasonCode> ABOUT_THE_DATE = EnumSet.of(
            ReasonCode.NO_EDITION_FOR_DATE,
            ReasonCode.NO_PARAMETER_FOR_DATE,
            ReasonCode.NO_CASE_FOR_DATE,
            ReasonCode.HOSPITAL_INDEX_UNKNOWN,
            ReasonCode.REPLACED_CODE);

    /** Null when there is no price in any place. */
    private final PreparedSite site;
    /** The answer in every place; null when it depends on the place. */
    private final RowAnswer answer;

    private final List<Reason> notes;
    private final String label;
    private final boolean sameEverywhere;

    private Question(PreparedSite site, RowAnswer answer, List<Reason> notes, String label, boolean sameEverywhere) {
        this.site = site;
        this.answer = answer;
        this.notes = notes;
        this.label = label;
        this.sameEverywhere = sameEverywhere;
    }

    /** @param label what is priced, for totals: a code or a procedure */
    public static Question of(Outcome<PreparedQuote> prepared, String label) {
        if (!prepared.isPresent()) {
            return new Question(null, RowAnswer.unreadable(prepared.reason(), ""), List.of(), "", true);
        }
        PreparedQuote quote = prepared.get();
        if (quote.sites().isEmpty()) {
            SiteQuote impossible = quote.sitesIn(FoundPlace.national()).get(0);
            RowAnswer answer = new RowAnswer(
                    Optional.of(impossible), impossible.reason(), quote.notes(), List.of(), List.of(), label);
            return new Question(null, answer, List.of(), label, true);
        }
        return new Question(
                quote.sites().get(0), null, quote.notes(), label, quote.lines().size() == 1);
    }

    /** The parts that are asked for. Why another part is not paid in a place is not in the answer. */
    public Parts parts() {
        Parts parts = Parts.NONE;
        if (site != null) {
            for (PaymentSystem system : PaymentSystem.all()) {
                parts = site.asks(system) ? parts.with(system) : parts;
            }
        }
        return parts;
    }

    /** @param where a place that could be read */
    public RowAnswer in(RowPlace where) {
        if (answer != null) {
            return answer;
        }
        FoundPlace place = where.found().get();
        SiteQuote quote = site.in(place);
        return new RowAnswer(
                Optional.of(quote), quote.missing(), notes, place.place().notes(), where.editions(), label);
    }

    /**
     * Whether the amounts follow from a place's indices in the same way everywhere. Of several procedures the fees
     * decide which is reduced, and that can differ by place.
     */
    public boolean isSameEverywhere() {
        return sameEverywhere;
    }

    /** Whether an answer names its date: then it does not hold for another day of the period. */
    public static boolean namesDate(RowAnswer answer) {
        if (answer.site().isEmpty() || answer.reason().isEmpty()) {
            return false;
        }
        SiteQuote site = answer.site().get();
        if (isAboutTheDate(answer.reason().get().code())) {
            return true;
        }
        for (PricedLine line : site.lines()) {
            if (!line.amount().isPresent()
                    && isAboutTheDate(line.amount().reason().code())) {
                return true;
            }
        }
        return false;
    }

    static boolean isAboutTheDate(ReasonCode code) {
        return ABOUT_THE_DATE.contains(code);
    }
}
