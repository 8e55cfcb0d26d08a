package io.github.ratecard.rule.facility;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Percent;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.LineModifiers;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.util.Optional;

/** What modifiers do to a facility's rate, in an ASC and in a hospital. CPM ch. 14 §40, ch. 4 §20.6. */
public final class FacilityModifiers {
    private final Tables tables;
    private final PaymentSystem system;
    private final DevicePortions devices;

    public FacilityModifiers(Tables tables, PaymentSystem system, DevicePortions devices) {
        this.tables = tables;
        this.system = system;
        this.devices = devices;
    }

    /** Takes device portions off the fee, adds factors and warnings, or refuses the line. */
    public void apply(LineDraft draft, LineModifiers modifiers, Encounter encounter) {
        for (LineModifiers.Read read : modifiers.all()) {
            apply(draft, read, encounter);
        }
    }

    /** Whether a line keeps its amount beside others: reduced and early-stopped procedures are reduced already. */
    public static boolean isExemptFromRanking(LineModifiers modifiers) {
        return modifiers.has(ModifierTreatment.PAID_SHARE) || modifiers.has(ModifierTreatment.BEFORE_ANESTHESIA);
    }

    /** The draft with one modifier applied, as the value of an expression, so that the compiler misses no treatment. */
    private LineDraft apply(LineDraft draft, LineModifiers.Read read, Encounter encounter) {
        Modifier modifier = read.modifier();
        return switch (read.treatment()) {
            case PAID_SHARE:
                reduced(draft, modifier, encounter);
                yield draft;
            case BEFORE_ANESTHESIA:
                if (devices.isDeviceIntensive(draft, modifier, encounter.date())) {
                    devices.takeOff(draft, modifier, Optional.empty(), encounter.date());
                }
                share(draft, modifier, encounter);
                yield draft;
            case AFTER_ANESTHESIA:
                share(draft, modifier, encounter);
                yield draft;
            case DEVICE_CREDIT:
                deviceCredit(draft, modifier, encounter);
                yield draft;
            case DEVICE_CREDIT_ELSEWHERE:
                draft.refuse(
                        ReasonCode.MODIFIER_NOT_ALLOWED,
                        "a hospital reports a device credit as an amount with a value code, not with modifier "
                                + modifier);
                yield draft;
            case BOTH_SIDES:
                bothSides(draft, modifier, encounter);
                yield draft;
            case SEVERAL_REFUSED:
                draft.refuse(
                        ReasonCode.MODIFIER_NOT_ALLOWED,
                        "modifier " + modifier + " is the physician's: facility lines are ranked without it");
                yield draft;
            case BY_REPORT:
                draft.refuse(ReasonCode.BY_REPORT, "modifier " + modifier + " is priced from the report");
                yield draft;
            // LineModifiers has refused a line with one that is foreign or not payable
            case NO_EFFECT, ONE_SIDE, FOREIGN, NOT_PAYABLE:
                yield draft;
            // A hospital judges it with the whole claim
            case OFF_CAMPUS:
                if (system != PaymentSystem.OPPS) {
                    LineModifiers.refuseWithoutRule(draft, read, system);
                }
                yield draft;
            case OWN_ROW,
                    OWN_ROW_OR_REPORT,
                    SEVERAL,
                    SURGICAL_CARE,
                    POSTOPERATIVE_CARE,
                    PREOPERATIVE_CARE,
                    RETURN_TO_THEATRE,
                    CO_SURGEON,
                    SURGICAL_TEAM,
                    ASSISTANT,
                    ASSISTANT_NOT_PHYSICIAN:
                LineModifiers.refuseWithoutRule(draft, read, system);
                yield draft;
        };
    }

    /** Modifier 52. What a facility is paid is customary only, so the user may say what it is. */
    private void reduced(LineDraft draft, Modifier modifier, Encounter encounter) {
        Optional<Percent> given = encounter.billing().facilityReducedPercent();
        if (given.isPresent()) {
            draft.discount(Amounts.given(shareName(modifier), "--facility-reduced-percent", given.get()));
        } else {
            share(draft, modifier, encounter);
        }
        draft.note(
                ReasonCode.FACILITY_52,
                "a facility's modifier " + modifier
                        + " is for procedures without anesthesia; the contractor decides what it pays");
    }

    private void share(LineDraft draft, Modifier modifier, Encounter encounter) {
        parameter(draft, modifier, "paid_share", encounter)
                .ifPresent(parameter -> draft.discount(parameter.term(shareName(modifier))));
    }

    private static String shareName(Modifier modifier) {
        return "share paid under modifier " + modifier;
    }

    private void deviceCredit(LineDraft draft, Modifier modifier, Encounter encounter) {
        if (!devices.isDeviceIntensive(draft, modifier, encounter.date())) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    "modifier " + modifier + " is for device-intensive procedures, which "
                            + draft.line().code() + " is not");
            return;
        }
        parameter(draft, modifier, "device_credit", encounter)
                .ifPresent(parameter -> devices.takeOff(
                        draft,
                        modifier,
                        Optional.of(parameter.term("share of the device credited")),
                        encounter.date()));
    }

    /** Modifier 50: an error where the relative values pay both sides; elsewhere the tables do not decide. */
    private void bothSides(LineDraft draft, Modifier modifier, Encounter encounter) {
        String code = draft.line().code().text();
        Outcome<TableRow> rvu = tables.find(TableKind.RVU, encounter.date(), code, "");
        if (rvu.isPresent() && rvu.get().text("bilat").equals("2")) {
            draft.refuse(
                    ReasonCode.MODIFIER_NOT_ALLOWED,
                    code + " already pays both sides (BILAT 2): leave modifier " + modifier + " out");
        } else {
            draft.refuse(
                    ReasonCode.INTERACTION_UNDECIDED,
                    "the tables do not say what a facility is paid for " + code + " with modifier " + modifier
                            + ": price each side as a line");
        }
    }

    private Optional<Parameter> parameter(LineDraft draft, Modifier modifier, String what, Encounter encounter) {
        return draft.need(tables.parameter(system.word() + "." + what + "." + modifier, encounter.date()));
    }
}
