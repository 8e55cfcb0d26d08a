package io.github.ratecard.report.words;

import io.github.ratecard.document.Statement;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a quote in the words that people read. */
public final class QuoteWords {
    private QuoteWords() {}

    /** {@code Hospital outpatient (22)}. */
    public static String siteAndPos(SiteQuote site) {
        return site.site().title() + " (" + site.pos() + ")";
    }

    /** {@code Hospital facility}. */
    public static String facility(Site site) {
        return site == Site.HOSPITAL ? "Hospital facility" : site.title() + " facility";
    }

    public static String system(Tariff system) {
        return system == PaymentSystem.OPPS ? "outpatient payment system (OPPS)" : system.title();
    }

    /** What the quote is about: the procedure's title, or that explicit lines were priced. */
    public static String title(Quote quote) {
        return quote.title().isPresent() ? quote.title().get() : "Medicare payment for service lines";
    }

    /** The circumstances: the case, the date, the place, and what else was asked. */
    public static List<String> circumstances(Quote quote) {
        return circumstances(quote, Optional.empty());
    }

    /** The same with the name of the place, where it has one. */
    public static List<String> circumstances(Quote quote, Optional<String> name) {
        List<String> facts = new ArrayList<>();
        if (!quote.levels().isEmpty()) {
            facts.add(levels(quote.levels()));
        }
        facts.add(quote.date().toString());
        facts.add(name.isPresent() ? Statement.capital(name.get()) + " (" + place(quote) + ")" : place(quote));
        if (quote.percent().isPresent()) {
            facts.add(quote.percent().get() + " of Medicare");
        }
        if (asksOnly(quote, Component.PROFESSIONAL) || asksOnly(quote, Component.FACILITY)) {
            facts.add(quote.component().get().word() + " part only");
        }
        return facts;
    }

    public static boolean asksOnly(Quote quote, Component component) {
        return quote.component().isPresent() && quote.component().get() == component;
    }

    /** {@code 3 levels: 2 bilateral, 1 unilateral}. */
    private static String levels(List<Level> levels) {
        int bilateral = 0;
        for (Level level : levels) {
            bilateral += level.laterality() == Laterality.BILATERAL ? 1 : 0;
        }
        int unilateral = levels.size() - bilateral;
        String count = levels.size() + (levels.size() == 1 ? " level" : " levels");
        if (bilateral == 0 || unilateral == 0) {
            return count + ", " + levels.get(0).laterality().word();
        }
        return count + ": " + bilateral + " bilateral, " + unilateral + " unilateral";
    }

    private static String place(Quote quote) {
        List<String> places = new ArrayList<>();
        if (quote.locality().isPresent()) {
            places.add("locality " + quote.locality().get());
        }
        if (quote.cbsa().isPresent()) {
            places.add("CBSA " + quote.cbsa().get());
        }
        if (!places.isEmpty()) {
            return String.join(", ", places);
        }
        return new PartBases(quote).anyLocal() ? "local rates" : "national rates";
    }
}
