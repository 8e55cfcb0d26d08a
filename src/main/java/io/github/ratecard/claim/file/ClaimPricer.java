package io.github.ratecard.claim.file;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.check.CodeCheck;
import io.github.ratecard.claim.check.PlaceCheck;
import io.github.ratecard.claim.check.Subject;
import io.github.ratecard.claim.check.UnitsCheck;
import io.github.ratecard.claim.finding.Expected;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.RequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices the procedure's lines of a claim. A claim from place of service 24 may be the physician's or the surgery
 * center's, which bill alike; the provider's taxonomy tells, and without one both amounts are given.
 */
final class ClaimPricer {
    private static final String PHYSICIAN = "physician";

    private final Quoter quoter;
    private final ClaimFacts facts;
    private final LocalDate begun;
    private final String outpatient;

    /** @param begun the day on which coverage began; a day before it may be no day of service, and is not repeated */
    ClaimPricer(Quoter quoter, ClaimFacts facts, LocalDate begun) {
        this.quoter = quoter;
        this.facts = facts;
        this.begun = begun;
        this.outpatient = facts.billTypes().get(0);
    }

    Expected price(Claim claim, Payer payer) {
        List<ClaimLine> lines = Subject.lines(claim, facts);
        if (!payer.studyItems()) {
            return none(claim, ReasonCode.OTHER_SCHEDULE, payer.name() + " has rates of its own");
        }
        Optional<LocalDate> date = claim.date(lines.get(0)).flatMap(field -> CodeCheck.read(field.value()));
        if (date.isEmpty()) {
            return none(claim, ReasonCode.BAD_INPUT, "the date of service cannot be read");
        }
        if (lines.size() > ServiceLine.MOST_OF_A_CLAIM) {
            return none(
                    claim,
                    ReasonCode.BAD_INPUT,
                    "the procedure has more lines than a claim can have, " + ServiceLine.MOST_OF_A_CLAIM);
        }
        if (date.get().isBefore(begun)) {
            return none(claim, ReasonCode.NO_EDITION_FOR_DATE, "nothing was paid before coverage began on " + begun);
        }
        try {
            Request request = Request.lines(serviceLines(lines, claim.kind())).withDate(date.get());
            return claim.kind() == ClaimKind.INSTITUTIONAL
                    ? hospital(claim, request)
                    : professional(claim, lines, request);
        } catch (IllegalArgumentException | RequestException refused) {
            return none(claim, ReasonCode.BAD_INPUT, "the procedure's lines cannot be priced as they stand");
        }
    }

    private Expected hospital(Claim claim, Request request) {
        Request asked = request.withSite(Site.HOSPITAL);
        String type = PlaceCheck.type(claim);
        boolean critical = facts.billTypes().stream().anyMatch(type::startsWith) && !type.startsWith(outpatient);
        return new Expected(
                List.of(amount("hospital", critical ? asked.atCriticalAccessHospital() : asked, Component.FACILITY)));
    }

    private Expected professional(Claim claim, List<ClaimLine> lines, Request request) {
        String pos =
                lines.get(0).pos().or(claim::facility).map(ClaimValue::upper).orElse("");
        Request asked = request.withPos(pos);
        List<Expected.Amount> amounts = new ArrayList<>();
        if (!claim.taxonomy().equals(facts.ascTaxonomy())) {
            amounts.add(amount(PHYSICIAN, asked, Component.PROFESSIONAL));
        }
        if (claim.taxonomy().isEmpty() || claim.taxonomy().equals(facts.ascTaxonomy())) {
            SiteQuote site = quoter.answer(asked).sites().get(0);
            if (site.site() == Site.ASC) {
                amounts.add(amount("ambulatory surgery center", asked, Component.FACILITY));
            }
        }
        return new Expected(amounts);
    }

    private Expected.Amount amount(String payee, Request request, Component component) {
        SiteQuote site = quoter.answer(request.withComponent(component)).sites().get(0);
        Optional<Part> part = component == Component.PROFESSIONAL ? site.professional() : site.facility();
        Outcome<Term> amount = part.map(Part::amount)
                .orElseGet(() -> Outcome.none(site.reason()
                        .orElse(Reason.of(ReasonCode.NO_FACILITY_PART, ReasonCode.NO_FACILITY_PART.meaning()))));
        return new Expected.Amount(payee, amount.map(Term::usd));
    }

    private static Expected none(Claim claim, ReasonCode code, String text) {
        String payee = claim.kind() == ClaimKind.INSTITUTIONAL ? "hospital" : PHYSICIAN;
        return new Expected(List.of(new Expected.Amount(payee, Outcome.none(code, text))));
    }

    private static List<ServiceLine> serviceLines(List<ClaimLine> lines, ClaimKind kind) {
        List<ServiceLine> priced = new ArrayList<>();
        for (ClaimLine line : lines) {
            List<Modifier> modifiers = new ArrayList<>();
            line.modifiers()
                    .forEach(modifier ->
                            modifiers.add(Modifier.parse(modifier.value().strip())));
            int units = UnitsCheck.count(line).orElseThrow(() -> new IllegalArgumentException("units"));
            ServiceLine service = ServiceLine.of(new HcpcsCode(line.codeText()), modifiers, units);
            Optional<Usd> charge = kind == ClaimKind.PROFESSIONAL ? charge(line) : Optional.empty();
            priced.add(charge.map(service::withCharge).orElse(service));
        }
        return priced;
    }

    /** A charge that is no amount leaves the fee as it is. */
    private static Optional<Usd> charge(ClaimLine line) {
        try {
            return line.charge()
                    .map(field -> Usd.parse(field.value().strip()))
                    .filter(usd -> usd.compareTo(Usd.ZERO) > 0);
        } catch (IllegalArgumentException noAmount) {
            return Optional.empty();
        }
    }
}
