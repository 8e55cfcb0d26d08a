package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.PlaceOfService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of one site, worked out but for the place: the physician's claim, the facility's, or both. */
public final class PreparedSite {
    private final Site site;
    private final PlaceOfService pos;
    /** Null when it is not asked for. */
    private final PreparedPart professional;
    /** Null when it is not asked for, or the site has none. */
    private final PreparedPart facility;

    private final boolean facilityWanted;
    private final Optional<Component> component;
    private final Optional<Usd> deductible;
    private final LocalDate date;
    private final CaseShare share;
    private final Optional<Reason> deviceNote;

    /**
     * @param facilityWanted whether only a facility was asked for, at a site that has none
     * @param deviceNote the device code that the claim reports as well
     */
    PreparedSite(
            PlaceOfService pos,
            Optional<PreparedPart> professional,
            Optional<PreparedPart> facility,
            boolean facilityWanted,
            Request request,
            LocalDate date,
            CaseShare share,
            Optional<Reason> deviceNote) {
        this.site = pos.site().orElse(Site.OTHER);
        this.pos = pos;
        this.professional = professional.orElse(null);
        this.facility = facility.orElse(null);
        this.facilityWanted = facilityWanted;
        this.component = request.component();
        this.deductible = request.deductible();
        this.date = date;
        this.share = share;
        this.deviceNote = deviceNote;
    }

    /** Whether the claim of a payment system is asked for: only its {@link FoundPlace.Side side} of a place counts. */
    public boolean asks(PaymentSystem system) {
        return professional != null && professional.isOf(system) || facility != null && facility.isOf(system);
    }

    /** What is paid in a place. */
    public SiteQuote in(FoundPlace place) {
        Optional<Part> physician = professional == null ? Optional.empty() : Optional.of(professional.in(place));
        Optional<Part> institution = facility != null
                ? Optional.of(facility.in(place))
                : facilityWanted ? Optional.of(noFacility(place)) : Optional.empty();
        return assemble(parts(physician, institution), physician, institution, notes(place));
    }

    private static List<Part> parts(Optional<Part> physician, Optional<Part> institution) {
        if (physician.isPresent() && institution.isPresent()) {
            return List.of(physician.get(), institution.get());
        }
        Optional<Part> only = physician.isPresent() ? physician : institution;
        return only.isPresent() ? List.of(only.get()) : List.of();
    }

    private List<Reason> notes(FoundPlace place) {
        List<Reason> ofPhysician = professional == null ? List.of() : professional.notes(place);
        List<Reason> ofFacility = facility == null ? List.of() : facility.notes(place);
        if (ofPhysician.isEmpty() && ofFacility.isEmpty() && deviceNote.isEmpty() && deductible.isEmpty()) {
            return List.of();
        }
        List<Reason> notes = new ArrayList<>(ofPhysician);
        notes.addAll(ofFacility);
        if (deviceNote.isPresent()) {
            notes.add(deviceNote.get());
        }
        return notes;
    }

    private SiteQuote assemble(
            List<Part> parts, Optional<Part> physician, Optional<Part> institution, List<Reason> notes) {
        Optional<Reason> reason = Optional.empty();
        boolean payable = true;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            payable &= !part.isNotPayable();
            if (reason.isEmpty() && !part.amount().isPresent()) {
                reason = Optional.of(part.amount().reason());
            }
        }
        return new SiteQuote(
                site,
                pos.code(),
                payable,
                physician,
                institution,
                total(parts, reason),
                reason,
                deductible.isPresent() ? Optional.of(share.of(parts, deductible.get(), date, notes)) : Optional.empty(),
                notes);
    }

    private Outcome<Term> total(List<Part> parts, Optional<Reason> reason) {
        boolean whole = component.isEmpty() || component.get() == Component.TOTAL;
        if (!whole) {
            return Outcome.none(
                    ReasonCode.INCOMPLETE, "only the " + component.get().word() + " part was asked for");
        }
        if (reason.isPresent()) {
            return Outcome.none(reason.get());
        }
        return Outcome.of(Part.sum("total", parts));
    }

    private Part noFacility(FoundPlace place) {
        return Part.none(
                ReasonCode.NO_FACILITY_PART,
                "no facility is paid at place of service " + pos.code() + ": the physician's fee is all there is",
                place.professional().basis());
    }
}
