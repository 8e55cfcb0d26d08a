package io.github.ratecard.model.service;

import java.util.List;

/** One of the payment systems that a site's claims are made for. */
public enum PaymentSystem implements Tariff {
    /** Physician Fee Schedule. */
    PFS("pfs", "Physician Fee Schedule"),
    /** Ambulatory surgery center payment system. */
    ASC("asc", "ASC payment system"),
    /** Hospital outpatient prospective payment system. */
    OPPS("opps", "hospital outpatient payment system");

    private static final List<PaymentSystem> ALL = List.of(values());

    private final String word;
    private final String title;

    PaymentSystem(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public static List<PaymentSystem> all() {
        return ALL;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean paysFacility() {
        return this != PFS;
    }
}
