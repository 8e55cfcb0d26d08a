package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Severity;

/** Every rule of {@code check}. Scripts match the names, so a name is never changed or used anew. */
public enum Rule {
    // The file
    X12_SYNTAX(Severity.ERROR, "the file stops being X12"),
    X12_TRUNCATED(Severity.ERROR, "the file ends before its envelopes do"),
    X12_ENVELOPE(Severity.ERROR, "a segment stands outside the envelope it needs, or an envelope is left open"),
    X12_COUNT(Severity.ERROR, "a trailer counts otherwise than what it closes (SE01, GE01, IEA01)"),
    X12_CONTROL_NUMBER(Severity.ERROR, "a trailer does not repeat its header's control number (SE02, GE02, IEA02)"),
    X12_VERSION(Severity.ERROR, "claims of a version or kind that is not read"),
    X12_SEGMENT(Severity.ERROR, "a segment of a name that no claim has, so what it says was not read"),
    X12_CLAIM(
            Severity.ERROR,
            "lines without their claim, or a claim without lines or longer than claims can be, so that it was not checked"),
    CODE_UNREADABLE(Severity.ERROR, "a line whose code cannot be read, so that it may be for the procedure"),

    // Who pays
    PAYER_UNCLEAR(Severity.WARNING, "the claim does not say whether Medicare or a Medicare Advantage plan pays"),
    STUDY_ITEMS_MISPLACED(Severity.ERROR, "what only a claim of the study carries stands on another payer's claim"),

    // The procedure
    CODE_NOT_VALID(Severity.ERROR, "the code may not be billed on the date of service"),
    DATE_MISSING(Severity.ERROR, "a procedure line has no date of service that can be read"),
    DATE_BEFORE_COVERAGE(Severity.ERROR, "the service was given before coverage began"),
    ADD_ON_ALONE(Severity.ERROR, "the add-on code stands without the code of the first level"),
    ADD_ON_OTHER_DAY(Severity.ERROR, "the add-on code stands on another day than the code of the first level"),
    UNITS(Severity.ERROR, "more units than the medically unlikely edit allows, or units that cannot be read"),
    UNITS_UNCHECKED(Severity.INFORMATION, "several units of a code for which no limit is at hand"),
    STUDY_MODIFIER_MISSING(Severity.ERROR, "a procedure line lacks the modifier of the study"),
    STUDY_MODIFIER_LETTER(Severity.ERROR, "the modifier of the study is written with the letter O"),
    MODIFIER_BOTH_SIDES(Severity.ERROR, "the modifier for both sides stands on a code that pays both"),
    ONE_SIDE_UNEXPLAINED(Severity.WARNING, "a reduced service without a note of what was reduced"),

    // The study
    STUDY_NUMBER_MISSING(Severity.ERROR, "the study number is missing"),
    STUDY_NUMBER_WRONG(Severity.ERROR, "another number stands where the study number belongs"),
    STUDY_NUMBER_FORM(Severity.ERROR, "the study number is written in the form of the other medium"),
    VALUE_CODE_MISSING(Severity.ERROR, "a paper hospital claim lacks the value code that holds the study number"),
    CONDITION_CODE_MISSING(Severity.ERROR, "an institutional claim lacks the condition code of the study"),
    CONDITION_CODE_MISPLACED(Severity.ERROR, "the condition code of the study stands on a professional claim"),

    // The diagnoses
    DIAGNOSIS_MISSING(Severity.ERROR, "the covered diagnosis is missing"),
    DIAGNOSIS_OTHER(Severity.ERROR, "a related diagnosis stands in place of the covered one"),
    STUDY_DIAGNOSIS_MISSING(Severity.ERROR, "the diagnosis of a study's participant is missing"),
    POINTERS_INCOMPLETE(Severity.ERROR, "a procedure line does not point to both diagnoses"),

    // The place
    PLACE_NOT_COVERED(Severity.ERROR, "a place of service where the procedure is not covered"),
    PLACE_OFF_CAMPUS(Severity.WARNING, "a place of service that only some rules name"),
    BILL_TYPE_NOT_COVERED(Severity.ERROR, "a type of bill on which the procedure is not covered"),

    // The device
    DEVICE_MISSING(Severity.ERROR, "a hospital claim does not report the device"),
    DEVICE_MISPLACED(Severity.ERROR, "a professional or ASC claim reports the device");

    private final Severity severity;
    private final String meaning;

    Rule(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** How severe it is as a rule. */
    public Severity severity() {
        return severity;
    }

    /** What it finds, in a few words. */
    public String meaning() {
        return meaning;
    }
}
