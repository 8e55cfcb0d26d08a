package io.github.ratecard.cli;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Dates;
import io.github.ratecard.model.Decimals;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Usd;
import io.github.ratecard.quote.Comparison.Subject;
import io.github.ratecard.quote.PlaceRequest;
import io.github.ratecard.quote.Request;
import io.github.ratecard.rule.Billing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What quote, price and batch share: where, when, who bills, and what if. */
final class RequestOptions {
    private static final String ALL = "all";
    private static final int INDEX_SCALE = 4;

    private final Opt<String> site;
    private final Opt<String> pos;
    private final Opt<String> date;
    private final Opt<String> zip;
    private final Opt<String> locality;
    private final Opt<String> cbsa;
    private final Opt<String> ascIndex;
    private final Opt<String> hospitalIndex;
    private final Flag qualifying;
    private final Flag nonparticipating;
    private final Opt<String> billType;
    private final Flag ruralSch;
    private final Opt<String> percent;
    private final Opt<String> reduced;
    private final Opt<String> facilityReduced;
    private final Flag patient;
    private final Opt<String> deductible;
    private final Opt<String> component;

    RequestOptions(Command command) {
        site = command.text("--site", "SITE", "asc, hospital, office or all (default)", siteWords());
        pos = command.text("--pos", "NN", "place of service, such as 24, 22 or 11", "two digits");
        component = command.text(
                "--component", "PART", "professional, facility or total only", "professional, facility or total");
        date = command.text(
                "--date", "DATE", "date of service, YYYY-MM-DD (default today)", "a date such as 2026-06-30");
        zip = command.text("--zip", "ZIP", "place, by ZIP code");
        locality = command.text("--locality", "L", "place of the professional part, such as 13202-NY-01");
        cbsa = command.text("--cbsa", "AREA", "place of the facility parts: wage area, number or name");
        ascIndex = command.text("--asc-wage-index", "N", "wage index of the ASC", "a number such as 1.0412");
        hospitalIndex =
                command.text("--hospital-wage-index", "N", "the hospital's own wage index", "a number such as 1.0412");
        qualifying = command.flag("--qp", "qualifying APM participant's conversion factor");
        nonparticipating = command.flag("--nonparticipating", "non-participating physician");
        billType = command.text("--bill-type", "T", "type of bill: 13x, or 85x (critical access)", "13x or 85x");
        ruralSch = command.flag("--rural-sch", "rural sole community hospital");
        percent = command.text("--percent", "P", "a payer at P percent of Medicare", "a percentage such as 110");
        reduced = command.text(
                "--reduced-percent", "P", "percent paid to the physician under 52", "a percentage such as 60");
        facilityReduced = command.text(
                "--facility-reduced-percent", "P", "percent paid to the facility under 52", "a percentage such as 60");
        patient = command.flag("--patient", "show the patient's share, deductible met");
        deductible = command.text(
                "--deductible-remaining", "USD", "show it with so much deductible still due", "an amount such as 283");
    }

    Optional<Component> component() {
        return component.isGiven() ? Optional.of(component.read(RequestOptions::component)) : Optional.empty();
    }

    /** Whether one site was asked for. */
    boolean oneSite() {
        return pos.isGiven() || namedSite().isPresent();
    }

    /** The site asked for; empty for all. */
    private Optional<Site> namedSite() {
        return site.isGiven() ? site.read(RequestOptions::site) : Optional.empty();
    }

    /** Names the options whose values can stand side by side. */
    void addTo(Comparing comparing) {
        comparing.add(Subject.ZIP, zip);
        comparing.add(Subject.LOCALITY, locality);
        comparing.add(Subject.CBSA, cbsa);
        comparing.add(Subject.DATE, date);
    }

    /** Refuses the patient's share where there is no room for it. */
    void refusePatientShare() {
        if (patient.isGiven() || deductible.isGiven()) {
            throw UsageException.of(
                    "a file has no columns for the patient's share",
                    patient.isGiven() ? patient.name() : deductible.name(),
                    List.of("quote or price with it, a case at a time"));
        }
    }

    /** The request with all of these in it. */
    Request apply(Request request) {
        if (percent.isGiven() && (patient.isGiven() || deductible.isGiven())) {
            throw UsageException.contradiction(
                    "another payer has its own patient share: --percent and "
                            + (patient.isGiven() ? patient.name() : deductible.name()) + " contradict each other",
                    "--percent",
                    List.of("one of the two"));
        }
        Request asked = request.withPlace(new PlaceRequest(
                        zip.value(), locality.value(), cbsa.value(), index(ascIndex), index(hospitalIndex)))
                .withBilling(new Billing(
                        qualifying.isGiven(),
                        nonparticipating.isGiven(),
                        billType.isGiven() && billType.read(RequestOptions::critical),
                        ruralSch.isGiven(),
                        share(reduced),
                        share(facilityReduced)));
        if (namedSite().isPresent()) {
            asked = asked.withSite(namedSite().get());
        }
        if (pos.isGiven()) {
            asked = asked.withPos(pos.read(RequestOptions::pos));
        }
        if (date.isGiven()) {
            asked = asked.withDate(date.read(Dates::parse));
        }
        if (percent.isGiven()) {
            asked = asked.withPercent(percent.read(Percent::parse));
        }
        if (component.isGiven()) {
            asked = asked.withComponent(component().get());
        }
        if (patient.isGiven() || deductible.isGiven()) {
            asked = asked.withDeductible(deductible.isGiven() ? deductible.read(Usd::parse) : Usd.ZERO);
        }
        return asked;
    }

    private static Optional<Site> site(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (Site site : Site.values()) {
            if (site.word().equals(word) && site != Site.OTHER) {
                return Optional.of(site);
            }
        }
        if (word.equals(ALL)) {
            return Optional.empty();
        }
        Optional<String> near = Nearest.to(word, List.of("asc", "hospital", "office", ALL));
        throw new IllegalArgumentException("unknown site '" + text + "'"
                + near.map(n -> ", did you mean " + n + "?").orElse(""));
    }

    private static String siteWords() {
        List<String> words = new ArrayList<>();
        for (Site site : Site.values()) {
            if (site != Site.OTHER) {
                words.add(site.word());
            }
        }
        words.add(ALL);
        return String.join(", ", words);
    }

    private static Component component(String text) {
        for (Component component : Component.values()) {
            if (component.word().equals(text.toLowerCase(Locale.ROOT))) {
                return component;
            }
        }
        throw new IllegalArgumentException("unknown part '" + text + "'");
    }

    private static String pos(String text) {
        if (text.length() != 2 || Console.number(text).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not a place of service");
        }
        return text;
    }

    private static Optional<BigDecimal> index(Opt<String> option) {
        return option.isGiven() ? Optional.of(option.read(RequestOptions::index)) : Optional.empty();
    }

    private static BigDecimal index(String text) {
        BigDecimal index = Decimals.parse(text, INDEX_SCALE);
        if (index.signum() == 0) {
            throw new IllegalArgumentException("a wage index is more than zero");
        }
        return index;
    }

    private static Optional<Percent> share(Opt<String> option) {
        return option.isGiven() ? Optional.of(option.read(RequestOptions::share)) : Optional.empty();
    }

    private static Percent share(String text) {
        Percent share = Percent.parse(text);
        if (share.ratio().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("'" + text + "' is more than the whole: this is the percentage paid");
        }
        return share;
    }

    private static boolean critical(String text) {
        String type = text.toLowerCase(Locale.ROOT);
        boolean hospital = type.length() == 3 && type.startsWith("13");
        boolean critical = type.length() == 3 && type.startsWith("85");
        if (!hospital && !critical) {
            throw new IllegalArgumentException("'" + text + "' is not a type of bill that this program prices");
        }
        return critical;
    }
}
