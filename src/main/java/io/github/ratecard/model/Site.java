package io.github.ratecard.model;

/** Where a service is given, as far as payment is concerned. */
public enum Site {
    /** Ambulatory surgery centre. */
    ASC("asc"),
    /** Hospital outpatient department. */
    HOSPITAL("hospital"),
    /** Physician's office: no facility is paid. */
    OFFICE("office"),
    /** Any other place of service: none of the three schedules pays a facility there. */
    OTHER("other");

    private final String word;

    Site(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
