package io.github.ratecard.report;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.PatientShares;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Level;
import io.github.ratecard.quote.place.Basis;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotes put together by hand; their amounts stand in the worked values of the payment rules. */
public final class Quotes {
    public static final Basis LOCALITY = new Basis(false, "national; add --locality or --zip");
    static final Basis ASC_INDEX = new Basis(false, "national; add --cbsa, --zip or --asc-wage-index");
    static final Basis HOSPITAL_INDEX = new Basis(false, "national; add --cbsa, --zip or --hospital-wage-index");
    static final Map<String, String> TITLES = Map.of(
            "cms-1832-f", "Physician Fee Schedule final rule for 2026, with its Addendum B",
            "rvu26c", "National Physician Fee Schedule Relative Value File, July release of 2026 (RVU26C)",
            "asc-aa", "ASC Addendum AA, covered surgical procedures, January 2026",
            "contractors-52", "What contractors say about modifier 52");

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final String OFFICE_REASON = "62330 is rarely or never done outside a facility (NA): no rate there";

    private Quotes() {}

    /** Options that explain with the titles of {@link #TITLES}. */
    public static Options explained() {
        return Options.PLAIN.withExplanation(id -> Optional.ofNullable(TITLES.get(id)));
    }

    /** One level on both sides, every site. */
    public static Quote oneLevel() {
        return procedure(
                levels(Laterality.BILATERAL),
                asc(List.of(Lines.primary()), List.of(Lines.ascPrimary())),
                hospital(List.of(Lines.primary()), List.of(Lines.hospitalPrimary())),
                office());
    }

    /** A level on both sides and one on one side. */
    public static Quote mixed() {
        List<PricedLine> professional = List.of(Lines.primary(), Lines.reducedAddOn());
        Quote quote = procedure(
                levels(Laterality.BILATERAL, Laterality.UNILATERAL),
                asc(professional, List.of(Lines.ascPrimary(), Lines.ascAddOn())),
                hospital(
                        professional,
                        List.of(
                                Lines.hospitalPrimary()
                                        .withNote(
                                                Reason.of(
                                                        ReasonCode.NO_COMPLEXITY_ADJUSTMENT,
                                                        "Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed")),
                                Lines.hospitalAddOn())),
                office());
        return withNotes(
                quote,
                List.of(Reason.of(ReasonCode.BILATERAL_FIRST, "bilateral levels are billed before unilateral ones")));
    }

    /** One level at an ASC with the deductible met. */
    public static Quote patientAtAsc() {
        SiteQuote asc = asc(List.of(Lines.primary()), List.of(Lines.ascPrimary()));
        Split professional = Lines.split(Lines.amount(Lines.primary()));
        Split facility = Lines.split(Lines.amount(Lines.ascPrimary()));
        return procedure(
                levels(Laterality.BILATERAL), withPatient(asc, Outcome.of(professional), Outcome.of(facility)));
    }

    /** One level at an ASC on a date for which a parameter of the split is not known. */
    public static Quote patientUnknown() {
        SiteQuote asc = asc(List.of(Lines.primary()), List.of(Lines.ascPrimary()));
        return procedure(
                levels(Laterality.BILATERAL),
                withPatient(
                        asc,
                        Outcome.none(
                                ReasonCode.NO_PARAMETER_FOR_DATE, "'part_b.coinsurance' is not known for 2026-07-01")));
    }

    /** Explicit lines, the second of which no table holds. */
    public static Quote unpricedLine() {
        PricedLine unknown = Lines.unknown("99999");
        Part professional = new Part(
                List.of(Lines.primary(), unknown), Outcome.none(unknown.amount().reason()), LOCALITY);
        Part facility = new Part(
                List.of(Lines.ascPrimary()), Outcome.of(sum("facility", List.of(Lines.ascPrimary()))), ASC_INDEX);
        SiteQuote asc = new SiteQuote(
                Site.ASC,
                "24",
                true,
                Optional.of(professional),
                Optional.of(facility),
                Outcome.none(unknown.amount().reason()),
                Optional.of(unknown.amount().reason()),
                Optional.empty(),
                List.of());
        return quote(Optional.empty(), Optional.empty(), List.of(), List.of(asc));
    }

    /** Only the facility part of an ASC. */
    public static Quote facilityOnly() {
        Part facility = part("facility", List.of(Lines.ascPrimary()), ASC_INDEX);
        SiteQuote asc = new SiteQuote(
                Site.ASC,
                "24",
                true,
                Optional.empty(),
                Optional.of(facility),
                Outcome.none(ReasonCode.INCOMPLETE, "one part only was asked for"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Quote quote = procedure(levels(Laterality.BILATERAL), asc);
        return new Quote(
                quote.procedure(),
                quote.title(),
                quote.date(),
                quote.levels(),
                quote.locality(),
                quote.cbsa(),
                quote.editions(),
                Optional.of(Component.FACILITY),
                quote.percent(),
                false,
                quote.sites(),
                quote.notes());
    }

    /** What a payer at 110 % of Medicare pays for one level at an ASC. */
    public static Quote percent() {
        SiteQuote asc = asc(List.of(Lines.atPercent(Lines.primary())), List.of(Lines.atPercent(Lines.ascPrimary())));
        Quote quote = procedure(levels(Laterality.BILATERAL), asc);
        return new Quote(
                quote.procedure(),
                quote.title(),
                quote.date(),
                quote.levels(),
                quote.locality(),
                quote.cbsa(),
                quote.editions(),
                quote.component(),
                Optional.of(Percent.parse("110")),
                false,
                quote.sites(),
                quote.notes());
    }

    /** One level where the wage index of the ASC is given and the physician is paid nationally. */
    public static Quote localAsc() {
        Part professional = part("professional", List.of(Lines.primary()), LOCALITY);
        Part facility =
                part("facility", List.of(Lines.ascAtIndex()), new Basis(true, "wage index 1.2951 of CBSA 35614"));
        Quote quote = procedure(levels(Laterality.BILATERAL), site(Site.ASC, "24", professional, facility));
        return new Quote(
                quote.procedure(),
                quote.title(),
                quote.date(),
                quote.levels(),
                quote.locality(),
                Optional.of("35614"),
                quote.editions(),
                quote.component(),
                quote.percent(),
                false,
                quote.sites(),
                quote.notes());
    }

    /** A physician who does not take assignment, the professional part of an ASC case only. */
    public static Quote nonparticipating() {
        PricedLine line = Lines.nonparticipating();
        Part professional = part("professional", List.of(line), LOCALITY);
        SiteQuote asc = new SiteQuote(
                Site.ASC,
                "24",
                true,
                Optional.of(professional),
                Optional.empty(),
                Outcome.none(ReasonCode.INCOMPLETE, "one part only was asked for"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Quote(
                Optional.empty(),
                Optional.empty(),
                DATE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                editions(),
                Optional.of(Component.PROFESSIONAL),
                Optional.empty(),
                false,
                List.of(asc),
                List.of());
    }

    /** The office alone, asked for by name. */
    public static Quote officeOnly() {
        return procedure(levels(Laterality.BILATERAL), office());
    }

    public static SiteQuote asc(List<PricedLine> professional, List<PricedLine> facility) {
        return site(
                Site.ASC, "24", part("professional", professional, LOCALITY), part("facility", facility, ASC_INDEX));
    }

    static SiteQuote hospital(List<PricedLine> professional, List<PricedLine> facility) {
        return site(
                Site.HOSPITAL,
                "22",
                part("professional", professional, LOCALITY),
                part("facility", facility, HOSPITAL_INDEX));
    }

    static SiteQuote office() {
        PricedLine refused = Lines.refused(Reason.of(ReasonCode.NOT_PAYABLE_HERE, OFFICE_REASON));
        Part professional =
                new Part(List.of(refused), Outcome.none(refused.amount().reason()), LOCALITY);
        return new SiteQuote(
                Site.OFFICE,
                "11",
                false,
                Optional.of(professional),
                Optional.empty(),
                Outcome.none(refused.amount().reason()),
                Optional.of(refused.amount().reason()),
                Optional.empty(),
                List.of());
    }

    public static Part part(String name, List<PricedLine> lines, Basis basis) {
        return new Part(lines, Outcome.of(sum(name, lines)), basis);
    }

    static Quote withNotes(Quote quote, List<Reason> notes) {
        return new Quote(
                quote.procedure(),
                quote.title(),
                quote.date(),
                quote.levels(),
                quote.locality(),
                quote.cbsa(),
                quote.editions(),
                quote.component(),
                quote.percent(),
                quote.allSites(),
                quote.sites(),
                notes);
    }

    /** @param splits those of the first lines, one for each */
    @SafeVarargs
    static SiteQuote withPatient(SiteQuote site, Outcome<Split>... splits) {
        List<PatientShares.OfLine> lines = new ArrayList<>();
        for (Outcome<Split> split : splits) {
            lines.add(new PatientShares.OfLine(site.lines().get(lines.size()), split));
        }
        PatientShares shares = PatientShares.of(lines, Optional.empty());
        return new SiteQuote(
                site.site(),
                site.pos(),
                site.payable(),
                site.professional(),
                site.facility(),
                site.total(),
                site.reason(),
                Optional.of(shares),
                site.notes());
    }

    public static Quote procedure(List<Level> levels, SiteQuote... sites) {
        return quote(
                Optional.of("pild"),
                Optional.of("Percutaneous image-guided lumbar decompression"),
                levels,
                List.of(sites));
    }

    public static List<Level> levels(Laterality... lateralities) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < lateralities.length; i++) {
            levels.add(new Level(i + 1, new HcpcsCode(i == 0 ? "62330" : "62331"), lateralities[i]));
        }
        return levels;
    }

    private static Quote quote(
            Optional<String> procedure, Optional<String> title, List<Level> levels, List<SiteQuote> sites) {
        return new Quote(
                procedure,
                title,
                DATE,
                levels,
                Optional.empty(),
                Optional.empty(),
                editions(),
                Optional.empty(),
                Optional.empty(),
                sites.size() > 1,
                sites,
                List.of());
    }

    private static Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put("pfs", "pfs/2026");
        editions.put("asc", "asc/2026");
        editions.put("opps", "opps/2026");
        return editions;
    }

    private static SiteQuote site(Site site, String pos, Part professional, Part facility) {
        Term total = Term.sum(
                "total", List.of(professional.amount().get(), facility.amount().get()));
        return new SiteQuote(
                site,
                pos,
                true,
                Optional.of(professional),
                Optional.of(facility),
                Outcome.of(total),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Term sum(String name, List<PricedLine> lines) {
        List<Term> amounts = new ArrayList<>();
        for (PricedLine line : lines) {
            amounts.add(line.amount().get());
        }
        return Term.sum(name, amounts);
    }
}
