package io.github.ratecard.quote;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.PaymentSystem;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.AmbulatorySurgery;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.HospitalOutpatient;
import io.github.ratecard.rule.PhysicianFeeSchedule;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices the lines of an encounter at one site: the physician's claim, the facility's claim, and both together. */
final class SitePricer {
    private final Tables tables;
    private final PhysicianFeeSchedule physician;
    private final AmbulatorySurgery surgery;
    private final HospitalOutpatient hospital;
    private final CaseShare share;

    SitePricer(Tables tables) {
        this.tables = tables;
        this.physician = new PhysicianFeeSchedule(tables);
        this.surgery = new AmbulatorySurgery(tables);
        this.hospital = new HospitalOutpatient(tables);
        this.share = new CaseShare(tables);
    }

    SiteQuote price(
            List<ServiceLine> typed,
            PlaceOfService pos,
            FoundPlace place,
            Request request,
            LocalDate date,
            Optional<Guide.Device> device) {
        Encounter encounter = new Encounter(date, pos, typed, place.place(), request.billing());
        Optional<PaymentSystem> system = facilitySystem(pos);
        boolean asksProfessional = request.asks(Component.PROFESSIONAL);
        boolean asksFacility = request.asks(Component.FACILITY);
        List<Reason> notes = new ArrayList<>();
        Optional<Part> professional = Optional.empty();
        if (asksProfessional) {
            Optional<PaymentSystem> other = asksFacility ? system : Optional.empty();
            professional = Optional.of(part(encounter, PaymentSystem.PFS, other, place.professional(), request, notes));
        }
        Optional<Part> facility = Optional.empty();
        if (asksFacility && system.isPresent()) {
            Optional<PaymentSystem> other = asksProfessional ? Optional.of(PaymentSystem.PFS) : Optional.empty();
            FoundPlace.Side side = system.get() == PaymentSystem.ASC ? place.asc() : place.hospital();
            facility = Optional.of(part(encounter, system.get(), other, side, request, notes));
        } else if (asksFacility && !asksProfessional) {
            facility = Optional.of(noFacility(pos, place));
        }
        Site site = pos.site().orElse(Site.OTHER);
        device.filter(d -> d.sites().contains(site) && asksFacility).ifPresent(d -> notes.add(deviceNote(d)));
        return assemble(site, pos, professional, facility, request, date, notes);
    }

    private SiteQuote assemble(
            Site site,
            PlaceOfService pos,
            Optional<Part> professional,
            Optional<Part> facility,
            Request request,
            LocalDate date,
            List<Reason> notes) {
        List<Part> parts = new ArrayList<>();
        professional.ifPresent(parts::add);
        facility.ifPresent(parts::add);
        Optional<Reason> reason =
                parts.stream().flatMap(part -> part.amount().missing().stream()).findFirst();
        boolean whole = request.component().isEmpty() || request.component().get() == Component.TOTAL;
        Outcome<Term> total;
        if (!whole) {
            total = Outcome.none(
                    ReasonCode.INCOMPLETE,
                    "only the " + request.component().orElseThrow().word() + " part was asked for");
        } else if (reason.isPresent()) {
            total = Outcome.none(reason.get());
        } else {
            total = Outcome.of(Term.sum(
                    "total", parts.stream().map(part -> part.amount().get()).toList()));
        }
        return new SiteQuote(
                site,
                pos.code(),
                parts.stream().noneMatch(Part::isNotPayable),
                professional,
                facility,
                total,
                reason,
                request.deductible().map(due -> share.of(parts, due, date, notes)),
                notes);
    }

    private Part part(
            Encounter encounter,
            PaymentSystem system,
            Optional<PaymentSystem> other,
            FoundPlace.Side side,
            Request request,
            List<Reason> siteNotes) {
        Basis basis = side.basis();
        if (side.obstacle().isPresent()) {
            return Part.none(side.obstacle().get(), basis);
        }
        Routing routing = Routing.of(encounter.lines(), system, other, tables, encounter.date());
        siteNotes.addAll(routing.omitted());
        if (routing.lines().isEmpty()) {
            return Part.none(
                    ReasonCode.NOT_PAYABLE_HERE, "none of the lines stands on a claim of the " + system.title(), basis);
        }
        List<PricedLine> priced = rules(system, encounter.withLines(routing.lines()));
        List<PricedLine> lines = new ArrayList<>();
        for (int i = 0; i < priced.size(); i++) {
            PricedLine line = request.percent().isPresent()
                    ? atPercent(priced.get(i), request.percent().get())
                    : priced.get(i);
            for (Reason note : routing.notes().get(i)) {
                line = line.withNote(note);
            }
            lines.add(line);
        }
        return Part.of(system == PaymentSystem.PFS ? "professional" : "facility", lines, basis);
    }

    private List<PricedLine> rules(PaymentSystem system, Encounter encounter) {
        switch (system) {
            case PFS:
                return physician.price(encounter);
            case ASC:
                return surgery.price(encounter);
            default:
                return hospital.price(encounter);
        }
    }

    /** What a payer pays who pays a percentage of Medicare: of each rounded line. */
    private static PricedLine atPercent(PricedLine line, Percent percent) {
        if (!line.amount().isPresent() || line.packaged()) {
            return line;
        }
        Term share = Term.fact("share of Medicare", percent.ratio(), Source.given("--percent"));
        return line.withAmount(Term.rounded(
                "at " + percent + " of Medicare",
                Term.product("at " + percent + " of Medicare", line.amount().get(), share)));
    }

    private static Optional<PaymentSystem> facilitySystem(PlaceOfService pos) {
        if (pos.site().equals(Optional.of(Site.ASC))) {
            return Optional.of(PaymentSystem.ASC);
        }
        return pos.site().equals(Optional.of(Site.HOSPITAL)) ? Optional.of(PaymentSystem.OPPS) : Optional.empty();
    }

    private static Part noFacility(PlaceOfService pos, FoundPlace place) {
        return Part.none(
                ReasonCode.NO_FACILITY_PART,
                "no facility is paid at place of service " + pos.code() + ": the physician's fee is all there is",
                place.professional().basis());
    }

    private static Reason deviceNote(Guide.Device device) {
        return Reason.of(
                ReasonCode.DEVICE_CODE,
                "the claim also reports the device, " + device.code() + ", which is packaged: no payment of its own");
    }
}
