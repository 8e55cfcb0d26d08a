package io.github.ratecard.model;

/** One of Medicare's three schedules for a procedure. */
public enum PaymentSystem {
    /** Physician Fee Schedule. */
    PFS("pfs", "Physician Fee Schedule"),
    /** Ambulatory surgery center payment system. */
    ASC("asc", "ASC payment system"),
    /** Hospital outpatient prospective payment system. */
    OPPS("opps", "hospital outpatient payment system");

    private final String word;
    private final String title;

    PaymentSystem(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
