package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.CaseBilling;
import io.github.ratecard.quote.guide.CaseLines;
import io.github.ratecard.quote.guide.CaseOptions;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.quote.guide.Periods;
import io.github.ratecard.quote.guide.PlacesOfService;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.place.Hospitals;
import io.github.ratecard.quote.place.PlaceFinder;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.quote.request.ServiceDate;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Answers questions about payment from the tables at hand. */
public final class Quoter implements AutoCloseable {
    private final Tables tables;
    private final Supplier<LocalDate> today;
    private final Guides guides;
    private final PlacesOfService places;
    private final PlaceFinder finder;
    private final Hospitals hospitals;
    private final SitePricer pricer;

    /** @param today asked only when a request has no date */
    public Quoter(Tables tables, Supplier<LocalDate> today) {
        this(tables, today, new SitePricer(tables));
    }

    Quoter(Tables tables, Supplier<LocalDate> today, SitePricer pricer) {
        this.tables = tables;
        this.today = today;
        this.guides = new Guides(tables);
        this.places = new PlacesOfService(tables);
        this.finder = new PlaceFinder(tables);
        this.hospitals = new Hospitals(tables);
        this.pricer = pricer;
    }

    /** A quoter over the tables inside the library. */
    public static Quoter open() {
        return new Quoter(Tables.open(List.of(TableStore.bundled())), LocalDate::now);
    }

    /**
     * Answers a request. What cannot be priced is in the answer with its reason.
     *
     * @throws RequestException when the question itself cannot be read: an unknown procedure or place, levels that the
     *     procedure cannot have
     */
    public Quote answer(Request request) {
        PreparedQuote prepared = prepare(request);
        return prepared.in(find(request.place(), prepared.date()));
    }

    /**
     * Answers a request as far as its place does not matter; the place is not looked at.
     *
     * @throws RequestException when the question itself cannot be read
     */
    public PreparedQuote prepare(Request asked) {
        Optional<Guide> guide = asked.procedure().isPresent()
                ? Optional.of(guides.get(asked.procedure().get()))
                : Optional.empty();
        ServiceDate date = serviceDate(asked.date());
        Request request = atHospital(asked, date.date());
        checkDeductible(request, date.date());
        Optional<CaseLines> levels =
                guide.isPresent() ? caseLines(guide.get(), request.levels(), date.date()) : Optional.empty();
        List<Reason> notes = notes(date, levels);
        List<ServiceLine> usual = levels.isPresent() ? levels.get().lines() : request.lines();
        CaseOptions options = CaseOptions.NONE;
        if (levels.isPresent() && !request.options().isEmpty()) {
            options = CaseOptions.of(guide.get(), request, notes);
            levels = Optional.of(levels.get().with(options.lines()));
        }
        Optional<Guide.Device> device = guide.isPresent() ? guide.get().device() : Optional.empty();
        List<PreparedSite> sites = new ArrayList<>();
        List<SiteQuote> impossible = new ArrayList<>();
        for (PlaceOfService pos : places.asked(request, guide, date.date())) {
            if (guide.isPresent() && levels.isEmpty()) {
                impossible.add(noCase(guide.get(), pos, date.date()));
            } else {
                Site site = pos.site().orElse(Site.OTHER);
                options.noteAbsent(site, notes);
                sites.add(pricer.prepare(options.beside(usual, site), pos, request, date.date(), device));
            }
        }
        return new PreparedQuote(request, guide, date.date(), levels, notes, sites, impossible);
    }

    /** The request with what the row of a hospital that was named says of its payment. */
    private Request atHospital(Request request, LocalDate date) {
        if (request.place().hospital().isEmpty()) {
            return request;
        }
        Optional<TableRow> hospital =
                hospitals.find(request.place().hospital().get(), date).value();
        return hospital.isPresent() ? request.withBilling(at(hospital.get(), request.billing(), date)) : request;
    }

    private Billing at(TableRow hospital, Billing billing, LocalDate date) {
        Billing rural = hospitals.isRuralSoleCommunity(hospital, date) ? billing.inRuralSoleCommunity() : billing;
        boolean known = rural.costToCharge().isPresent() || !hospital.has("cost_ratio");
        return known
                ? rural
                : rural.withCostToCharge(hospital.fact("cost-to-charge ratio of the hospital", "cost_ratio"));
    }

    /**
     * Finds a place in the tables.
     *
     * @throws RequestException for a place that does not exist or is not unique
     */
    public FoundPlace find(PlaceRequest place, LocalDate date) {
        return finder.find(place, date);
    }

    /** The date that is priced when this one was given, or none. */
    public ServiceDate serviceDate(Optional<LocalDate> given) {
        return ServiceDate.of(given, today, tables);
    }

    /** The times between which no table, parameter or procedure changes. */
    public Periods periods() {
        return Periods.of(tables, guides, Set.of());
    }

    /** The periods of questions that name a hospital: its rows turn between the editions. */
    public Periods periodsOfHospitals() {
        return Periods.of(tables, guides, hospitals.turns());
    }

    /**
     * What a case of a procedure is billed with.
     *
     * @throws RequestException when the procedure is unknown or cannot have so many levels
     */
    public CaseBilling billing(Request request) {
        Guide guide = guides.get(request.procedure().orElseThrow());
        ServiceDate date = ServiceDate.of(request.date(), today, tables);
        Optional<CaseLines> levels = caseLines(guide, request.levels(), date.date());
        return new CaseBilling(
                date.date(),
                notes(date, levels),
                levels.map(c -> Outcome.of(c.lines())).orElseGet(() -> Outcome.none(noCodes(guide, date.date()))));
    }

    public Tables tables() {
        return tables;
    }

    public Guides guides() {
        return guides;
    }

    @Override
    public void close() {
        tables.close();
    }

    private static Optional<CaseLines> caseLines(Guide guide, List<Laterality> levels, LocalDate date) {
        checkLevels(guide, levels.size());
        Optional<Guide.Codes> codes = guide.codes(date);
        return codes.isPresent() ? Optional.of(CaseLines.of(codes.get(), levels)) : Optional.empty();
    }

    /** No more of a deductible can be due than there is in the year. */
    private void checkDeductible(Request request, LocalDate date) {
        if (request.deductible().isEmpty()
                || request.deductible().get().amount().signum() == 0) {
            return;
        }
        Outcome<Parameter> most = tables.parameter("part_b.deductible", date);
        if (most.isPresent()
                && request.deductible().get().amount().compareTo(most.get().value()) > 0) {
            throw new RequestException(
                    "DEDUCTIBLE_TOO_HIGH",
                    "the Part B deductible of " + date.getYear() + " is "
                            + Usd.of(most.get().value()) + ": no more can be due than that",
                    "--deductible-remaining",
                    Optional.empty(),
                    List.of("0 to " + most.get().value()),
                    "");
        }
    }

    private static void checkLevels(Guide guide, int levels) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Guide.Codes codes : guide.codes()) {
            least = Math.min(least, codes.leastLevels());
            most = Math.max(most, codes.mostLevels());
        }
        if (levels < least || levels > most) {
            throw new RequestException(
                    "LEVELS_OUT_OF_RANGE",
                    levels + " levels are not possible",
                    "--levels",
                    Optional.empty(),
                    List.of(least + " to " + most),
                    "");
        }
    }

    private static List<Reason> notes(ServiceDate date, Optional<CaseLines> levels) {
        List<Reason> notes = new ArrayList<>();
        if (date.warning().isPresent()) {
            notes.add(date.warning().get());
        }
        if (levels.isPresent() && levels.get().isMixed()) {
            notes.add(Reason.of(
                    ReasonCode.BILATERAL_FIRST,
                    levels.get().reordered()
                            ? "bilateral levels come first on the claim, so the levels were put in that order"
                            : "bilateral levels come first on the claim, whatever order they are given in"));
        }
        if (levels.isPresent() && levels.get().once()) {
            notes.add(once(levels.get()));
        }
        return notes;
    }

    private static Reason once(CaseLines levels) {
        ServiceLine addOn = levels.lines().get(1);
        boolean mixed = levels.levels().get(1).laterality()
                != levels.levels().get(levels.levels().size() - 1).laterality();
        return Reason.of(
                ReasonCode.ADD_ON_ONCE,
                addOn.code() + " is billed once for all " + (levels.levels().size() - 1) + " further levels"
                        + (mixed ? ", for both sides because one of them is" : "") + ": no level more pays more");
    }

    private static SiteQuote noCase(Guide guide, PlaceOfService pos, LocalDate date) {
        return SiteQuote.unpriced(pos.site().orElse(Site.OTHER), pos.code(), noCodes(guide, date));
    }

    private static Reason noCodes(Guide guide, LocalDate date) {
        Guide.Codes first = guide.codes().get(0);
        Guide.Codes last = guide.codes().get(guide.codes().size() - 1);
        LocalDate from = first.dates().from().isBefore(last.dates().from())
                ? first.dates().from()
                : last.dates().from();
        LocalDate to = first.dates().to().isAfter(last.dates().to())
                ? first.dates().to()
                : last.dates().to();
        return Reason.of(
                ReasonCode.NO_CASE_FOR_DATE,
                "the guide '" + guide.id() + "' has no codes for " + date + ": it covers " + from + " to " + to);
    }
}
