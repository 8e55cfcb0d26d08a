package io.github.ratecard.table;

import java.util.Locale;

/**
 * What a modifier does to a line of a payment system: the words of the columns {@code pfs}, {@code asc} and {@code opps} of
 * {@link TableKind#MODIFIERS}. A modifier that the table lacks is unknown: the line is not priced.
 */
public enum ModifierTreatment {
    /** Information only: the amount stays. */
    NO_EFFECT,
    /** Cannot stand on a line of this system. */
    ERROR,
    /** The line is not paid, and the provider says so (GY, GZ). */
    NOT_PAYABLE,
    /** The contractor prices the line from the report (22). */
    BY_REPORT,
    /** Priced from the row of the table that carries the modifier; an error where there is none (26, TC). */
    OWN_ROW,
    /** Priced from its own row where there is one, else by report (53). */
    OWN_ROW_OR_REPORT,
    /** A share is paid: the parameter {@code SYSTEM.paid_share.MODIFIER} (52, 74). */
    PAID_SHARE,
    /** The device portion comes off, then a share is paid: {@code SYSTEM.paid_share.MODIFIER} (73). */
    DEVICE_OFF,
    /** Part of the device portion comes off: {@code SYSTEM.device_credit.MODIFIER} (FB, FC). */
    DEVICE_CREDIT,
    /** The credit for the device is told by a value code, not by the modifier: not priced (FB, FC on a hospital line). */
    VALUE_CODE,
    /** Both sides in one line (50): by the indicator BILAT. */
    BILATERAL,
    /** One side (LT, RT): a warning on a code that pays both. */
    SIDE,
    /** One of several procedures (51): ranks are taken from the fees, so it reduces nothing by itself. */
    RANK,
    /** Part of a global period (54, 55, 56, 78): by the shares pre, intra and post. */
    SPLIT,
    /** Another surgeon's part (62, 66, 80, 81, 82, AS): by the indicators CO, TEAM and ASST. */
    ROLE,
    /** An off-campus department (PN, PO): {@code SYSTEM.paid_share.MODIFIER}. */
    OFF_CAMPUS;

    /**
     * Reads the word of a table.
     *
     * @throws IllegalArgumentException for any other word; the data is checked when it is compiled
     */
    public static ModifierTreatment parse(String word) {
        for (ModifierTreatment each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a treatment of a modifier");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
