package io.github.ratecard.table.entry;

/** What a modifier does to a line of one payment system: the words of {@code modifiers.csv}. */
public enum ModifierTreatment {
    /** Changes no amount. */
    NO_EFFECT,
    /** Belongs to claims of another payment system. */
    FOREIGN,
    /** Says itself that no payment is expected. */
    NOT_PAYABLE,
    /** A share of the amount is paid. */
    PAID_SHARE,
    /** Stopped after anesthesia: a share is paid, and the line is ranked like any other. */
    AFTER_ANESTHESIA,
    /** Stopped before anesthesia: the device portion comes off, then a share is paid. */
    BEFORE_ANESTHESIA,
    /** The table has a row of its own for code and modifier. */
    OWN_ROW,
    /** The table may have a row of its own; without one the contractor decides from the report. */
    OWN_ROW_OR_REPORT,
    /** The contractor decides from the report. */
    BY_REPORT,
    /** Both sides. */
    BOTH_SIDES,
    /** One named side. */
    ONE_SIDE,
    /** Says that there are several procedures; the ranking does not depend on it. */
    SEVERAL,
    /** Several procedures are ranked without it here. */
    SEVERAL_REFUSED,
    /** Surgical care only. */
    SURGICAL_CARE,
    /** Post-operative care only. */
    POSTOPERATIVE_CARE,
    /** Pre-operative care only. */
    PREOPERATIVE_CARE,
    /** Unplanned return to the operating room. */
    RETURN_TO_THEATRE,
    /** Two surgeons. */
    CO_SURGEON,
    /** A team of surgeons. */
    SURGICAL_TEAM,
    /** A physician assists. */
    ASSISTANT,
    /** Someone who is not a physician assists. */
    ASSISTANT_NOT_PHYSICIAN,
    /** The device came free or at a reduced price. */
    DEVICE_CREDIT,
    /** The credit is reported as a value code instead. */
    DEVICE_CREDIT_ELSEWHERE,
    /** An off-campus department. */
    OFF_CAMPUS;

    /**
     * Reads the word of a table.
     *
     * @throws IllegalArgumentException for any other word; the data is checked when it is compiled
     */
    public static ModifierTreatment parse(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
