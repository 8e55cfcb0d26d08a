package io.github.ratecard.rule;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Term;
import java.util.Optional;

/**
 * Who bills, and what the user would have paid instead of an assumption.
 *
 * @param qualifyingParticipant of an alternative payment model: the higher conversion factor
 * @param nonparticipating a physician who does not take assignment as a rule
 * @param criticalAccess a critical access hospital (type of bill 85x), paid at cost
 * @param ruralSoleCommunity a rural sole community hospital
 * @param reducedPercent percent paid to the physician under modifier 52
 * @param facilityReducedPercent percent paid to the facility under modifier 52
 * @param costToCharge the ratio of cost to charges of the hospital, for outliers
 * @param ruralEquipment whether equipment is used in a rural area; empty where that is not known
 */
public record Billing(
        boolean qualifyingParticipant,
        boolean nonparticipating,
        boolean criticalAccess,
        boolean ruralSoleCommunity,
        Optional<Percent> reducedPercent,
        Optional<Percent> facilityReducedPercent,
        Optional<Boolean> ruralEquipment,
        Optional<Term> costToCharge) {

    /** Nothing is said of where equipment is used. */
    public Billing(
            boolean qualifyingParticipant,
            boolean nonparticipating,
            boolean criticalAccess,
            boolean ruralSoleCommunity,
            Optional<Percent> reducedPercent,
            Optional<Percent> facilityReducedPercent) {
        this(
                qualifyingParticipant,
                nonparticipating,
                criticalAccess,
                ruralSoleCommunity,
                reducedPercent,
                facilityReducedPercent,
                Optional.empty(),
                Optional.empty());
    }

    /** A participating physician and an ordinary facility, nothing overridden. */
    public static final Billing ORDINARY = new Billing(false, false, false, false, Optional.empty(), Optional.empty());

    /** The same with other percentages paid under modifier 52. */
    public Billing withReduced(Optional<Percent> physician, Optional<Percent> facility) {
        return new Billing(
                qualifyingParticipant,
                nonparticipating,
                criticalAccess,
                ruralSoleCommunity,
                physician,
                facility,
                ruralEquipment,
                costToCharge);
    }

    /** The same in a hospital with a ratio of cost to charges. */
    public Billing withCostToCharge(Term ratio) {
        return new Billing(
                qualifyingParticipant,
                nonparticipating,
                criticalAccess,
                ruralSoleCommunity,
                reducedPercent,
                facilityReducedPercent,
                ruralEquipment,
                Optional.of(ratio));
    }

    /** The same in a rural sole community hospital. */
    public Billing inRuralSoleCommunity() {
        return new Billing(
                qualifyingParticipant,
                nonparticipating,
                criticalAccess,
                true,
                reducedPercent,
                facilityReducedPercent,
                ruralEquipment,
                costToCharge);
    }

    /** The same for equipment that is used inside or outside a rural area. */
    public Billing withRuralEquipment(boolean rural) {
        return new Billing(
                qualifyingParticipant,
                nonparticipating,
                criticalAccess,
                ruralSoleCommunity,
                reducedPercent,
                facilityReducedPercent,
                Optional.of(rural),
                costToCharge);
    }
}
