package io.github.ratecard.model;

/** One of Medicare's three schedules for a procedure. */
public enum PaymentSystem {
    /** Physician Fee Schedule. */
    PFS("pfs", "Physician Fee Schedule", false),
    /** Ambulatory surgery center payment system. */
    ASC("asc", "ASC payment system", true),
    /** Hospital outpatient prospective payment system. */
    OPPS("opps", "hospital outpatient payment system", true);

    private final String word;
    private final String title;
    private final boolean facility;

    PaymentSystem(String word, String title, boolean facility) {
        this.word = word;
        this.title = title;
        this.facility = facility;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** Whether it pays the facility; else it pays a clinician. */
    public boolean paysFacility() {
        return facility;
    }
}
