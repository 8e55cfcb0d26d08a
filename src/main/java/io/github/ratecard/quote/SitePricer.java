package io.github.ratecard.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.quote.guide.Guide;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.facility.AmbulatorySurgery;
import io.github.ratecard.rule.hospital.HospitalOutpatient;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.rule.schedule.FeeSchedules;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the claims of an encounter at one site: the physician's, the facility's, or both. */
final class SitePricer {
    private final Tables tables;
    private final FeeSchedules schedules;
    private final ClaimRules physician;
    private final ClaimRules surgery;
    private final ClaimRules hospital;
    private final CaseShare share;

    SitePricer(Tables tables) {
        this(tables, new PhysicianFeeSchedule(tables), new AmbulatorySurgery(tables), new HospitalOutpatient(tables));
    }

    SitePricer(Tables tables, ClaimRules physician, ClaimRules surgery, ClaimRules hospital) {
        this.tables = tables;
        this.schedules = new FeeSchedules(tables);
        this.physician = schedules.beside(physician);
        this.surgery = surgery;
        this.hospital = schedules.after(hospital);
        this.share = new CaseShare(tables);
    }

    PreparedSite prepare(
            List<ServiceLine> typed,
            PlaceOfService pos,
            Request request,
            LocalDate date,
            Optional<Guide.Device> device) {
        Encounter encounter = new Encounter(date, pos, typed, request.billing());
        Optional<PaymentSystem> system = facilitySystem(pos);
        boolean asksProfessional = request.asks(Component.PROFESSIONAL);
        boolean asksFacility = request.asks(Component.FACILITY);
        Optional<PreparedPart> professional = Optional.empty();
        if (asksProfessional) {
            Optional<PaymentSystem> other = asksFacility ? system : Optional.empty();
            professional = Optional.of(part(encounter, PaymentSystem.PFS, other, request));
        }
        Optional<PreparedPart> facility = Optional.empty();
        if (asksFacility && system.isPresent()) {
            Optional<PaymentSystem> other = asksProfessional ? Optional.of(PaymentSystem.PFS) : Optional.empty();
            facility = Optional.of(part(encounter, system.get(), other, request));
        }
        Site site = pos.site().orElse(Site.OTHER);
        return new PreparedSite(
                pos,
                professional,
                facility,
                asksFacility && !asksProfessional,
                request,
                date,
                share,
                asksFacility && device.isPresent() && device.get().sites().contains(site)
                        ? Optional.of(deviceNote(device.get()))
                        : Optional.empty());
    }

    private PreparedPart part(
            Encounter encounter, PaymentSystem system, Optional<PaymentSystem> other, Request request) {
        Routing routing =
                Routing.of(encounter, system, other, facilitySystem(encounter.placeOfService()), schedules, tables);
        Optional<Supplier<PreparedClaim>> claim = routing.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(this, system, encounter.withLines(routing.lines())));
        return new PreparedPart(system, routing, claim, request.percent());
    }

    /** Works a claim out when it is asked for. */
    private record Claim(SitePricer pricer, PaymentSystem system, Encounter encounter)
            implements Supplier<PreparedClaim> {
        @Override
        public PreparedClaim get() {
            return pricer.claim(system, encounter);
        }
    }

    private PreparedClaim claim(PaymentSystem system, Encounter encounter) {
        return switch (system) {
            case PFS -> physician.prepare(encounter);
            case ASC -> surgery.prepare(encounter);
            case OPPS -> hospital.prepare(encounter);
        };
    }

    private static Optional<PaymentSystem> facilitySystem(PlaceOfService pos) {
        if (pos.site().isEmpty()) {
            return Optional.empty();
        }
        return switch (pos.site().get()) {
            case ASC -> Optional.of(PaymentSystem.ASC);
            case HOSPITAL -> Optional.of(PaymentSystem.OPPS);
            case OFFICE, OTHER -> Optional.empty();
        };
    }

    private static Reason deviceNote(Guide.Device device) {
        return Reason.of(
                ReasonCode.DEVICE_CODE,
                "the claim also reports the device, " + device.code() + ", which is packaged: no payment of its own");
    }
}
