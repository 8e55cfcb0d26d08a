package io.github.ratecard.quote;

import io.github.ratecard.model.Component;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Site;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.PlaceOfService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of one site, worked out but for the place: the physician's claim, the facility's, or both. */
final class PreparedSite {
    private final Site site;
    private final PlaceOfService pos;
    private final Optional<PreparedPart> professional;
    private final Optional<PreparedPart> facility;
    private final boolean facilityWanted;
    private final Request request;
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
        this.professional = professional;
        this.facility = facility;
        this.facilityWanted = facilityWanted;
        this.request = request;
        this.date = date;
        this.share = share;
        this.deviceNote = deviceNote;
    }

    SiteQuote in(FoundPlace place) {
        Optional<Part> physician =
                professional.isPresent() ? Optional.of(professional.get().in(place)) : Optional.empty();
        Optional<Part> institution = facility.isPresent()
                ? Optional.of(facility.get().in(place))
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
        List<Reason> ofPhysician = professional.isPresent() ? professional.get().notes(place) : List.of();
        List<Reason> ofFacility = facility.isPresent() ? facility.get().notes(place) : List.of();
        if (ofPhysician.isEmpty()
                && ofFacility.isEmpty()
                && deviceNote.isEmpty()
                && request.deductible().isEmpty()) {
            return List.of();
        }
        List<Reason> notes = new ArrayList<>(ofPhysician);
        notes.addAll(ofFacility);
        deviceNote.ifPresent(notes::add);
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
                request.deductible().isPresent()
                        ? Optional.of(share.of(parts, request.deductible().get(), date, notes))
                        : Optional.empty(),
                notes);
    }

    private Outcome<Term> total(List<Part> parts, Optional<Reason> reason) {
        boolean whole = request.component().isEmpty() || request.component().get() == Component.TOTAL;
        if (!whole) {
            return Outcome.none(
                    ReasonCode.INCOMPLETE,
                    "only the " + request.component().get().word() + " part was asked for");
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
