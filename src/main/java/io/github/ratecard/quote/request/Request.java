package io.github.ratecard.quote.request;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.rule.Billing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is asked: a case of a procedure, or explicit service lines; where, when, and under which circumstances.
 * Immutable; each {@code with…} method gives a changed copy.
 */
public final class Request {
    private final Optional<String> procedure;
    private final List<Laterality> levels;
    private final List<ServiceLine> lines;
    private List<Site> sites = List.of();
    private Optional<String> pos = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private PlaceRequest place = PlaceRequest.NATIONAL;
    private Billing billing = Billing.ORDINARY;
    private Optional<Percent> percent = Optional.empty();
    private Optional<Usd> deductible = Optional.empty();
    private Optional<Component> component = Optional.empty();
    private List<String> options = List.of();
    private Optional<Integer> minutes = Optional.empty();

    private Request(Optional<String> procedure, List<Laterality> levels, List<ServiceLine> lines) {
        this.procedure = procedure;
        this.levels = List.copyOf(levels);
        this.lines = List.copyOf(lines);
    }

    /** A case of a procedure with this many bilateral levels. */
    public static Request procedure(String name, int levels) {
        return procedure(name, Collections.nCopies(levels, Laterality.BILATERAL));
    }

    /** A case of a procedure, level by level. */
    public static Request procedure(String name, List<Laterality> levels) {
        return new Request(Optional.of(name), levels, List.of());
    }

    /** Explicit lines of one encounter. */
    public static Request lines(List<ServiceLine> lines) {
        return new Request(Optional.empty(), List.of(), lines);
    }

    /** One site instead of all. */
    public Request withSite(Site only) {
        Request copy = copy();
        copy.sites = List.of(only);
        return copy;
    }

    /** Some sites instead of all, in this order. */
    public Request withSites(List<Site> some) {
        Request copy = copy();
        copy.sites = List.copyOf(some);
        return copy;
    }

    /** Neither a site nor a place of service: all sites. */
    public Request withoutSite() {
        Request copy = copy();
        copy.sites = List.of();
        copy.pos = Optional.empty();
        return copy;
    }

    /** A place-of-service code, which implies the site. */
    public Request withPos(String code) {
        Request copy = copy();
        copy.pos = Optional.of(code);
        return copy;
    }

    /** A date of service. Without one, today, or the nearest date that the tables cover. */
    public Request withDate(LocalDate day) {
        Request copy = copy();
        copy.date = Optional.of(day);
        return copy;
    }

    public Request withPlace(PlaceRequest where) {
        Request copy = copy();
        copy.place = where;
        return copy;
    }

    public Request withBilling(Billing who) {
        Request copy = copy();
        copy.billing = who;
        return copy;
    }

    /** At a critical access hospital, which is paid at cost. */
    public Request atCriticalAccessHospital() {
        return withBilling(new Billing(
                billing.qualifyingParticipant(),
                billing.nonparticipating(),
                true,
                billing.ruralSoleCommunity(),
                billing.reducedPercent(),
                billing.facilityReducedPercent(),
                billing.ruralEquipment(),
                billing.costToCharge()));
    }

    /** What a payer pays who pays so many percent of Medicare. */
    public Request withPercent(Percent ofMedicare) {
        Request copy = copy();
        copy.percent = Optional.of(ofMedicare);
        return copy;
    }

    /** Asks for the patient's share with so much of the deductible still due. */
    public Request withDeductible(Usd remaining) {
        Request copy = copy();
        copy.deductible = Optional.of(remaining);
        return copy;
    }

    /** One part of a site's payment instead of both. */
    public Request withComponent(Component only) {
        Request copy = copy();
        copy.component = Optional.of(only);
        return copy;
    }

    /**
     * A case with services that the guide names as its options.
     *
     * @param time how long they take; empty for what the guide says
     */
    public Request withOptions(List<String> names, Optional<Integer> time) {
        Request copy = copy();
        copy.options = List.copyOf(names);
        copy.minutes = time;
        return copy;
    }

    /** The same circumstances for other lines. */
    public Request forLines(List<ServiceLine> others) {
        return lines(others).under(this);
    }

    /** The same circumstances for a case of a procedure. */
    public Request forProcedure(String name, List<Laterality> sides) {
        return procedure(name, sides).under(this);
    }

    public Optional<String> procedure() {
        return procedure;
    }

    public List<Laterality> levels() {
        return levels;
    }

    public List<ServiceLine> lines() {
        return lines;
    }

    /** The one site that is asked for; empty for several and for all. */
    public Optional<Site> site() {
        return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
    }

    /** The sites that are asked for; none for all. */
    public List<Site> sites() {
        return sites;
    }

    public Optional<String> pos() {
        return pos;
    }

    public Optional<LocalDate> date() {
        return date;
    }

    public PlaceRequest place() {
        return place;
    }

    public Billing billing() {
        return billing;
    }

    public Optional<Percent> percent() {
        return percent;
    }

    /** What of the deductible is still due; empty where the patient's share is not asked for. */
    public Optional<Usd> deductible() {
        return deductible;
    }

    public Optional<Component> component() {
        return component;
    }

    /** The options of the guide that are asked for. */
    public List<String> options() {
        return options;
    }

    /** How long the options take. */
    public Optional<Integer> minutes() {
        return minutes;
    }

    public boolean asks(Component part) {
        return component.isEmpty() || component.get() == part || component.get() == Component.TOTAL;
    }

    private Request copy() {
        return new Request(procedure, levels, lines).under(this);
    }

    /** Takes the circumstances of another request. Only for a request that is still being made. */
    private Request under(Request other) {
        sites = other.sites;
        pos = other.pos;
        date = other.date;
        place = other.place;
        billing = other.billing;
        percent = other.percent;
        deductible = other.deductible;
        component = other.component;
        options = other.options;
        minutes = other.minutes;
        return this;
    }
}
