package io.github.ratecard.model.service;

import java.util.Locale;
import java.util.Optional;

/** Where a service is given, as far as payment is concerned. */
public enum Site {
    /** Ambulatory surgery center. */
    ASC("asc", "ASC"),
    /** Hospital outpatient department. */
    HOSPITAL("hospital", "Hospital outpatient"),
    /** Physician's office: no facility is paid. */
    OFFICE("office", "Office"),
    /** Any other place of service: none of the three schedules pays a facility there. */
    OTHER("other", "Other place");

    private final String word;
    private final String title;

    Site(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    /** As people call it: {@code Hospital outpatient}. */
    public String title() {
        return title;
    }

    /** The site of a word, in either case; empty when there is none, or none that can be asked for. */
    public static Optional<Site> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Site site : values()) {
            if (site != OTHER && site.word.equals(lower)) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }
}
