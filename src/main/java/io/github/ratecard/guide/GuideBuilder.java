package io.github.ratecard.guide;

import io.github.ratecard.claim.Cited;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.Section;
import io.github.ratecard.document.Statement;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.place.Basis;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.ServiceDate;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the reimbursement guide of a procedure. */
public final class GuideBuilder {
    private final Quoter quoter;

    public GuideBuilder(Quoter quoter) {
        this.quoter = quoter;
    }

    /**
     * The guide of a procedure for the date and the place of a request. What cannot be priced is in it with its reason.
     *
     * @param procedure id or alias
     * @param circumstances date and place
     * @return NO_CASE_FOR_DATE when the procedure has no codes on the date
     * @throws io.github.ratecard.quote.request.RequestException for an unknown procedure or place
     * @throws io.github.ratecard.table.kind.TableException when the guide's file is wrong
     */
    public Outcome<ProcedureGuide> build(String procedure, Request circumstances) {
        Node file = quoter.guides().document(procedure);
        Guide guide = Guide.read(file);
        ServiceDate date = quoter.serviceDate(circumstances.date());
        Optional<Guide.Codes> codes = guide.codes(date.date());
        if (codes.isEmpty()) {
            return Outcome.none(quoter.billing(
                            Request.procedure(procedure, guide.codes().get(0).leastLevels())
                                    .withDate(date.date()))
                    .lines()
                    .reason());
        }
        CodeRates rates = new CodeRates(quoter, circumstances.withDate(date.date()), guide, codes.get(), date.date());
        GuideTexts texts = GuideTexts.read(file);
        List<Section> sections = sections(file, rates, texts);
        Quote smallest = rates.smallest();
        List<Reason> warnings = new ArrayList<>();
        date.warning().ifPresent(warnings::add);
        return Outcome.of(new ProcedureGuide(
                guide.id(),
                guide.title(),
                date.date(),
                facts(smallest, circumstances.place(), texts),
                sections,
                references(sections, texts),
                texts.disclaimers(),
                warnings,
                rates.quotes()));
    }

    private List<Section> sections(Node file, CodeRates rates, GuideTexts texts) {
        RateSections payment = new RateSections(rates, texts);
        List<Section> sections = new ArrayList<>();
        sections.add(payment.physician());
        sections.add(payment.asc());
        sections.add(payment.hospital());
        sections.add(payment.device());
        sections.add(new SitesSection(rates).section());
        if (ClaimGuide.isAboutClaims(file)) {
            ClaimGuide claims = ClaimGuide.read(file, rates.date());
            CoverageSections coverage = new CoverageSections(claims, rates.date());
            sections.add(coverage.eligibility());
            sections.add(coverage.billing());
            sections.add(new ClaimSection(quoter, claims, rates.codes(), rates.date()).section());
            sections.add(coverage.payers());
            sections.add(coverage.priorAuthorization());
        }
        sections.add(new Blocks()
                .bullets(CitedStatements.all(texts.resources()))
                .section("resources", "Where to read and ask further"));
        sections.removeIf(section -> section.blocks().isEmpty());
        return sections;
    }

    private static List<String> facts(Quote quote, PlaceRequest asked, GuideTexts texts) {
        List<String> facts = new ArrayList<>();
        facts.add("Date of service: " + quote.date().toString());
        Map<String, Basis> bases = new LinkedHashMap<>();
        for (SiteQuote site : quote.sites()) {
            addBasis("Physician", site.professional(), bases);
            addBasis(site.site().title(), site.facility(), bases);
        }
        if (asked.isNational()) {
            facts.add("Place: national rates, not adjusted for a place");
        } else {
            asked.zip().ifPresent(zip -> facts.add("Place: ZIP " + zip));
            bases.forEach((part, basis) -> facts.add(part + ": " + described(basis)));
        }
        if (!quote.editions().isEmpty()) {
            facts.add("Tables: " + String.join(", ", quote.editions().values()));
        }
        texts.asOf().ifPresent(date -> facts.add("Procedure guide: as of " + date));
        return facts;
    }

    /** A national part says how to make it local. That is for the person who asks, not for readers of the guide. */
    private static String described(Basis basis) {
        return !basis.local() && basis.text().startsWith(basis.word()) ? basis.word() : basis.text();
    }

    private static void addBasis(String label, Optional<Part> part, Map<String, Basis> bases) {
        part.filter(p -> p.amount().isPresent() || p.amount().reason().code().kind() != ReasonCode.Kind.NOT_PAYABLE)
                .ifPresent(p -> bases.putIfAbsent(label, p.basis()));
    }

    /** The documents that the guide cites, in its order, then those that its tables come from. */
    private List<Reference> references(List<Section> sections, GuideTexts texts) {
        Map<String, Reference> references = new LinkedHashMap<>();
        for (Cited citation : texts.citations()) {
            references.put(citation.source(), reference(citation.source(), citation.value()));
        }
        for (Section section : sections) {
            for (String source : section.sources()) {
                references.computeIfAbsent(source, id -> reference(id, ""));
            }
        }
        return new ArrayList<>(references.values());
    }

    /** {@code Title (CMS-1832-F). Publisher, 2025-11-03. Addendum B}: of each what is known. */
    private Reference reference(String id, String part) {
        Map<String, String> source = quoter.tables().source(id).orElse(Map.of());
        StringBuilder text = new StringBuilder(source.getOrDefault("title", id));
        add(text, " (", source.getOrDefault("document", ""), ")");
        add(text, ". ", source.getOrDefault("publisher", ""), "");
        add(text, ", ", source.getOrDefault("published", ""), "");
        add(text, ". ", Statement.capital(part), "");
        return new Reference(id, text.toString(), source.getOrDefault("url", ""));
    }

    private static void add(StringBuilder text, String before, String word, String after) {
        if (!word.isEmpty()) {
            text.append(before).append(word).append(after);
        }
    }
}
