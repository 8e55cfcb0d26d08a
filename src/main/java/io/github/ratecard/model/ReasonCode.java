package io.github.ratecard.model;

/** The stable codes of {@link Reason}: scripts match them, so a code is never renamed or reused. */
public enum ReasonCode {
    // No amount, and the tables say that there will be none
    NOT_PAYABLE_HERE(Kind.NOT_PAYABLE, "the payment system does not pay for this at this site"),
    NOT_ON_SCHEDULE(Kind.NOT_PAYABLE, "a complete edition of the schedule does not hold the code"),
    NOT_COVERED(Kind.NOT_PAYABLE, "Medicare does not pay for the code at all"),
    NO_FACILITY_PART(Kind.NOT_PAYABLE, "no facility is paid at this site"),
    BUNDLED(Kind.NOT_PAYABLE, "payment is bundled into other services"),
    OTHER_SCHEDULE(Kind.NOT_PAYABLE, "another schedule pays the code, and none at hand holds it"),
    DENIED_BY_MODIFIER(Kind.NOT_PAYABLE, "the modifier itself says that no payment is expected"),
    PACKAGED_ALONE(Kind.NOT_PAYABLE, "only packaged lines: nothing they could be packaged into"),

    // No amount, because something is missing, wrong or undecided
    NOT_IN_EDITION(Kind.UNPRICED, "the editions at hand are excerpts without the code"),
    HELD_BACK(Kind.UNPRICED, "the imported file has no single readable row for the key"),
    COST_BASED(Kind.UNPRICED, "paid at cost, so no rate exists"),
    NO_EDITION_FOR_DATE(Kind.UNPRICED, "no edition covers the date of service"),
    NO_PARAMETER_FOR_DATE(Kind.UNPRICED, "a number that the rule needs is not known for the date"),
    OPPS_NOT_HERE(Kind.UNPRICED, "hospitals there are not paid by the outpatient payment system"),
    CONTRACTOR_PRICED(Kind.UNPRICED, "each Medicare contractor sets its own price"),
    BY_REPORT(Kind.UNPRICED, "the contractor prices it from the report sent with the claim"),
    UNKNOWN_MODIFIER(Kind.UNPRICED, "the modifier is not one the program knows a rule for"),
    MODIFIER_NOT_ALLOWED(Kind.UNPRICED, "the modifier cannot stand on this code or in this payment system"),
    MODIFIERS_CONFLICT(Kind.UNPRICED, "these modifiers cannot stand together"),
    OVER_UNIT_LIMIT(Kind.UNPRICED, "more units than Medicare's medically unlikely edit allows"),
    MINUTES_MISSING(Kind.UNPRICED, "anesthesia is paid by its minutes, which were not given"),
    HOSPITAL_INDEX_UNKNOWN(Kind.UNPRICED, "the row of the hospital does not tell its wage index for the date"),
    OUTLIER_UNKNOWN(
            Kind.UNPRICED, "the cost is above the payment, and what an outlier is paid is not known for the date"),
    STATE_MISSING(Kind.UNPRICED, "the fee is by state, and no place was given"),
    RURAL_UNKNOWN(Kind.UNPRICED, "the fee differs in rural areas, and nothing says whether the patient lives in one"),
    PURCHASE_OR_RENTAL(Kind.UNPRICED, "equipment has a fee to buy and one to rent, and the line does not say which"),
    NO_GLOBAL_SPLIT(Kind.UNPRICED, "the code has no pre-, intra- and post-operative shares"),
    NO_DEVICE_PORTION(Kind.UNPRICED, "the device portion is not in the tables"),
    NO_FAMILY_TABLE(Kind.UNPRICED, "lines reduce each other by a table that the program does not hold"),
    INTERACTION_UNDECIDED(Kind.UNPRICED, "the tables do not say how these lines are paid together"),
    POS_NEEDS_MODIFIER(Kind.UNPRICED, "an off-campus department needs PN or PO"),
    UNKNOWN_POS(Kind.UNPRICED, "the place of service is not one that Medicare defines"),
    UNKNOWN_INDICATOR(Kind.UNPRICED, "the tables carry an indicator the program knows no rule for"),
    ZIP_NEEDS_PLUS_FOUR(Kind.UNPRICED, "the ZIP code lies in several localities"),
    REPLACED_CODE(Kind.UNPRICED, "another code was billed in its place on the date"),
    CONFLICTING_VALUES(Kind.UNPRICED, "the published table has several values, and none is an answer"),
    NO_CASE_FOR_DATE(Kind.UNPRICED, "the procedure guide has no codes for the date"),
    INCOMPLETE(Kind.UNPRICED, "another line of the same part could not be priced"),
    BAD_INPUT(Kind.UNPRICED, "a field of the row could not be read"),
    NO_BREAK_EVEN(Kind.UNPRICED, "a case costs what it brings or more, so no number of cases pays the fixed costs"),

    // Taken because nothing better is published; can be overridden
    MODIFIER_52_PERCENT(Kind.ASSUMPTION, "what a physician is paid under modifier 52"),
    FACILITY_52_PERCENT(Kind.ASSUMPTION, "what a facility is paid under modifier 52"),
    NO_COMPLEXITY_ADJUSTMENT(Kind.ASSUMPTION, "no complexity adjustment of the comprehensive APC"),
    MAY_BE_EXCLUDED(Kind.ASSUMPTION, "a line is none of the services paid beside a comprehensive APC"),
    HOSPITAL_AREA_INDEX(Kind.ASSUMPTION, "the area's wage index stands for the hospital's own"),
    OPTION_CODE(Kind.ASSUMPTION, "the guide names the code of what goes with the case"),
    HOSPITAL_COUNTY(Kind.ASSUMPTION, "the hospital's county has no wage adjustment of its own"),
    DEVICE_WAGE_ADJUSTED(Kind.ASSUMPTION, "the device portion is wage-adjusted with the rest of the rate"),
    DEDUCTIBLE_ORDER(Kind.ASSUMPTION, "the deductible is taken from the professional claim first"),
    PREVENTIVE_BY_MODIFIER(Kind.ASSUMPTION, "a modifier says that the service was preventive"),
    ANESTHESIA_ROLE(Kind.ASSUMPTION, "no modifier says who gave the anesthesia: one clinician alone"),
    ANESTHESIA_TIME(Kind.ASSUMPTION, "the minutes of several procedures are the time of one anesthesia"),
    MULTIPLE_PROCEDURE_RANK(Kind.ASSUMPTION, "lines were ranked by their unreduced fee"),
    PLANNED(Kind.ASSUMPTION, "a number of the plan, which no table gives"),

    // Priced, but read this
    DATE_REPAIRED(Kind.WARNING, "the date of the row was not written as YYYY-MM-DD, but means one day"),
    ZIP_REPAIRED(Kind.WARNING, "the ZIP code of the row lacked its zeros, or had more than five digits"),
    CODE_REPAIRED(Kind.WARNING, "the code of the row had modifiers or a decimal point behind it"),
    CHARGE_REPAIRED(Kind.WARNING, "the charge of the row had more than digits, or a hyphen for none"),
    SITE_REPAIRED(Kind.WARNING, "the site or place of service of the row was read by another name"),
    NUMBER_REPAIRED(Kind.WARNING, "a number of the row was read without its decimal point"),
    TEXT_REPAIRED(Kind.WARNING, "a text of the row was read without what a spreadsheet put around it"),
    DATE_FALLBACK(Kind.WARNING, "today is outside the tables, the nearest date was used"),
    BILATERAL_FIRST(Kind.WARNING, "bilateral levels are billed first"),
    ADD_ON_ALONE(Kind.WARNING, "an add-on code is paid only beside its primary"),
    ONE_SIDE_WITHOUT_52(Kind.WARNING, "one side of a code that pays both wants modifier 52"),
    FACILITY_52(Kind.WARNING, "facility 52 is for procedures without anesthesia"),
    CONTRACTOR_52(Kind.WARNING, "contractors differ on modifier 52"),
    DOCUMENTATION_NEEDED(Kind.WARNING, "paid only when the record shows that it was needed"),
    CARRIER_DECIDES(Kind.WARNING, "the contractor decides whether it is covered"),
    ANCILLARY_ALONE(Kind.WARNING, "paid only beside a covered surgical procedure"),
    PAID_ONLY_ALONE(Kind.WARNING, "paid only when nothing else is paid that day"),
    MODIFIER_LEFT_OUT(Kind.WARNING, "a modifier belongs to the other claim"),
    NOT_REPORTED_HERE(Kind.WARNING, "the code is not reported on this claim"),
    FIGURES_ROUNDED(Kind.WARNING, "each figure was rounded by itself, so they may not add"),
    DOLLARS_ONLY(Kind.WARNING, "the source gives whole dollars only"),
    INDUCTION_UNIT(Kind.WARNING, "one unit more is paid to a supervising physician who was there at induction"),
    SUPPLIER_ONLY(Kind.WARNING, "paid to a supplier; bundled into a physician's service of the same day"),
    LOCAL_PART_MISSING(Kind.WARNING, "one part stays national"),
    ZIP_SPANS_AREAS(Kind.WARNING, "the ZIP code spans several wage areas"),
    AREA_STATE_CHOSEN(Kind.WARNING, "the wage area lies in several states"),

    // Told with the answer, changes nothing
    DEVICE_CODE(Kind.NOTE, "the device code that the hospital claim needs"),
    PACKAGED(Kind.NOTE, "paid within another line"),
    CHARGE_NOT_USED(Kind.NOTE, "a hospital is paid its rate, whatever it charges"),
    ADD_ON_ONCE(Kind.NOTE, "an add-on is billed once for all further levels"),
    UNITS_UNCHECKED(Kind.NOTE, "more than one unit, and no limit of units is known for the code"),
    PREVENTIVE_SERVICE(Kind.NOTE, "the patient owes less for a preventive service"),
    PUBLISHED_NOTE(Kind.NOTE, "what CMS's file notes beside the amount"),
    NO_PATIENT_SHARE(Kind.NOTE, "the schedule has neither coinsurance nor deductible for the service"),
    UNASSIGNED_CLAIM(Kind.NOTE, "what a patient bears when the physician does not take assignment"),
    LIMITING_CHARGE(Kind.NOTE, "the most a non-participating physician may charge"),
    AS_ASKED(Kind.NOTE, "who bills, or what is paid, was set otherwise than usual");

    /** What a code says about an amount. */
    public enum Kind {
        /** There is no amount, for certain. */
        NOT_PAYABLE,
        /** There is no amount that could be trusted. */
        UNPRICED,
        ASSUMPTION,
        WARNING,
        NOTE
    }

    private final Kind kind;
    private final String meaning;

    ReasonCode(Kind kind, String meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    public Kind kind() {
        return kind;
    }

    /** What the code stands for, in a few words. */
    public String meaning() {
        return meaning;
    }
}
