package io.github.ratecard.model.service;

import java.util.List;

/** One of the schedules by which Medicare pays. */
public enum PaymentSystem {
    /** Physician Fee Schedule. */
    PFS("pfs", "Physician Fee Schedule", Payee.CLINICIAN),
    /** Ambulatory surgery center payment system. */
    ASC("asc", "ASC payment system", Payee.FACILITY),
    /** Hospital outpatient prospective payment system. */
    OPPS("opps", "hospital outpatient payment system", Payee.FACILITY),
    /** Clinical laboratory fee schedule. */
    CLFS("clfs", "clinical laboratory fee schedule", Payee.WHOEVER_BILLS),
    /** Payment limits of Part B drugs, by their average sales price. */
    ASP("asp", "payment limits of Part B drugs", Payee.WHOEVER_BILLS),
    /** Anesthesia, by base units and time. */
    ANESTHESIA("anesthesia", "anesthesia fee schedule", Payee.WHOEVER_BILLS),
    /** Durable equipment, prosthetics, orthotics and supplies. */
    DMEPOS("dmepos", "fee schedule of equipment and supplies", Payee.WHOEVER_BILLS);

    private enum Payee {
        CLINICIAN,
        FACILITY,
        WHOEVER_BILLS
    }

    private static final List<PaymentSystem> CLAIMS = List.of(PFS, ASC, OPPS);

    private final String word;
    private final String title;
    private final Payee payee;

    PaymentSystem(String word, String title, Payee payee) {
        this.word = word;
        this.title = title;
        this.payee = payee;
    }

    /** Those that a site's claims are made for. Lines of the others stand on one of these claims. */
    public static List<PaymentSystem> claims() {
        return CLAIMS;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** Whether it pays the facility. */
    public boolean paysFacility() {
        return payee == Payee.FACILITY;
    }

    /** Whether it pays single services to whoever bills them: a laboratory, a physician, a hospital, a supplier. */
    public boolean paysServices() {
        return payee == Payee.WHOEVER_BILLS;
    }
}
