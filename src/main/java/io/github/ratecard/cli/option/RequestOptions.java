package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Digits;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.compare.Comparison.Subject;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.Billing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What quote, price and batch share: where, when, who bills, and what if. */
public final class RequestOptions {
    private static final String ALL = "all";
    private static final int RATIO_DECIMALS = 4;
    private static final int MOST_RATIO = 10;

    private final Opt<String> site;
    private final boolean severalSites;
    private final Optional<Opt<String>> pos;
    private final Opt<String> date;
    private final Optional<PlaceOptions> place;
    private final Flag qualifying;
    private final Flag nonparticipating;
    private final Opt<String> billType;
    private final Flag ruralSch;
    private final Opt<String> equipment;
    private final Opt<String> ratio;
    private final Opt<String> percent;
    private final ReducedOptions reduced;
    private final Flag patient;
    private final Opt<String> deductible;
    private final Opt<String> component;

    public RequestOptions(Command command) {
        this(command, true, false);
    }

    /** Those of a command that answers for several sites at once. */
    public static RequestOptions ofSites(Command command) {
        return new RequestOptions(command, true, true);
    }

    /** Those of a command that names its places in another way. */
    public static RequestOptions withoutPlace(Command command) {
        return new RequestOptions(command, false, false);
    }

    private RequestOptions(Command command, boolean placed, boolean sites) {
        severalSites = sites;
        site = command.text("--site", "SITE", "asc, hospital, office or all (default)", String.join(", ", siteWords()));
        pos = placed
                ? Optional.of(command.text("--pos", "NN", "place of service, such as 24, 22 or 11", "two digits"))
                : Optional.empty();
        component = command.text(
                "--component", "PART", "professional, facility or total only", "professional, facility or total");
        date = command.text(
                "--date", "DATE", "date of service, YYYY-MM-DD (default today)", "a date such as 2026-06-30");
        place = placed ? Optional.of(new PlaceOptions(command)) : Optional.empty();
        qualifying = command.flag("--qp", "qualifying APM participant's conversion factor");
        nonparticipating = command.flag("--nonparticipating", "non-participating physician");
        billType = command.text("--bill-type", "T", "type of bill: 13x, or 85x (critical access)", "13x or 85x");
        ruralSch = command.flag("--rural-sch", "rural sole community hospital");
        equipment = command.text("--dmepos", "AREA", "where equipment is used: rural or nonrural", "rural or nonrural");
        ratio = command.text(
                "--cost-to-charge",
                "R",
                "the hospital's ratio of cost to charges, for outliers",
                "a ratio such as 0.25");
        percent = command.text("--percent", "P", "a payer at P percent of Medicare", "a percentage such as 110");
        reduced = new ReducedOptions(command);
        patient = command.flag("--patient", "show the patient's share, deductible met");
        deductible = command.text(
                "--deductible-remaining", "USD", "show it with so much deductible still due", "an amount such as 283");
    }

    public Optional<Component> component() {
        return component.isGiven() ? Optional.of(component.read(RequestOptions::component)) : Optional.empty();
    }

    /** Whether one site was asked for. */
    public boolean oneSite() {
        return isPosGiven() || namedSites().size() == 1;
    }

    private boolean isPosGiven() {
        return pos.isPresent() && pos.get().isGiven();
    }

    /** The sites asked for; none for all. */
    private List<Site> namedSites() {
        return site.isGiven() ? site.read(this::sites) : List.of();
    }

    private List<Site> sites(String text) {
        List<Site> sites = new ArrayList<>();
        for (String word : severalSites ? text.split(",", -1) : new String[] {text}) {
            Optional<Site> named = site(word.strip());
            if (named.isEmpty()) {
                return allOf(text);
            }
            if (sites.contains(named.get())) {
                throw new IllegalArgumentException("'" + word.strip() + "' stands twice in '" + text + "'");
            }
            sites.add(named.get());
        }
        return sites;
    }

    private static List<Site> allOf(String text) {
        if (text.equalsIgnoreCase(ALL)) {
            return List.of();
        }
        throw new IllegalArgumentException("'" + ALL + "' stands alone, not in '" + text + "'");
    }

    /** Names the options whose values can stand side by side. */
    public void addTo(Comparing comparing) {
        place.ifPresent(options -> options.addTo(comparing));
        comparing.add(Subject.DATE, date);
    }

    /** The request with all of these in it. */
    public Request apply(Request request) {
        if (percent.isGiven() && (patient.isGiven() || deductible.isGiven())) {
            throw UsageException.contradiction(
                    "another payer has its own patient share: --percent and "
                            + (patient.isGiven() ? patient.name() : deductible.name()) + " contradict each other",
                    "--percent",
                    List.of("one of the two"));
        }
        Request asked = request.withPlace(place.isPresent() ? place.get().request() : PlaceRequest.NATIONAL)
                .withBilling(new Billing(
                        qualifying.isGiven(),
                        nonparticipating.isGiven(),
                        billType.isGiven() && billType.read(RequestOptions::critical),
                        ruralSch.isGiven(),
                        reduced.physician(),
                        reduced.facility(),
                        equipment.isGiven() ? Optional.of(equipment.read(RequestOptions::rural)) : Optional.empty(),
                        ratio.isGiven() ? Optional.of(ratio.read(RequestOptions::ratio)) : Optional.empty()));
        if (!namedSites().isEmpty()) {
            asked = asked.withSites(namedSites());
        }
        if (isPosGiven()) {
            asked = asked.withPos(pos.get().read(RequestOptions::pos));
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
        Optional<Site> site = Site.find(text);
        if (site.isEmpty() && !text.equalsIgnoreCase(ALL)) {
            throw new UnknownWord("site", text, siteWords());
        }
        return site;
    }

    private static List<String> siteWords() {
        List<String> words = new ArrayList<>();
        for (Site site : Site.values()) {
            if (site != Site.OTHER) {
                words.add(site.word());
            }
        }
        words.add(ALL);
        return words;
    }

    private static Component component(String text) {
        List<String> words = new ArrayList<>();
        for (Component component : Component.values()) {
            words.add(component.word());
            if (component.word().equals(text.toLowerCase(Locale.ROOT))) {
                return component;
            }
        }
        throw new UnknownWord("part", text, words);
    }

    private static String pos(String text) {
        if (text.length() != 2 || Console.number(text).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is not a place of service");
        }
        return text;
    }

    private static Term ratio(String text) {
        Decimal ratio = Digits.parse(text, RATIO_DECIMALS);
        if (ratio.signum() == 0 || ratio.compareTo(Decimal.of(MOST_RATIO)) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not a ratio of cost to charges");
        }
        return Term.fact("cost-to-charge ratio", ratio, Source.given("--cost-to-charge"));
    }

    private static Boolean rural(String text) {
        List<String> words = List.of("nonrural", "rural");
        int word = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (word < 0) {
            throw new UnknownWord("area", text, words);
        }
        return word == 1;
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
