package io.github.ratecard.table.entry;

import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.table.kind.TableKind;
import java.util.Locale;

/**
 * What an indicator says about payment: the words of column {@code treatment} of {@link TableKind#INDICATORS}. One that
 * pays may carry a warning as its {@code reason}; one that does not carries why.
 */
public enum IndicatorTreatment {
    /** PFS and ASC: paid by the row's own figures. */
    RATE(true, PaymentSystem.PFS, PaymentSystem.ASC),
    /** ASC: paid by the row's own rate, but only beside a covered surgical procedure. */
    ANCILLARY(true, PaymentSystem.ASC),
    /** ASC: paid by the row's own rate, much of which is for a device. */
    DEVICE_INTENSIVE(true, PaymentSystem.ASC),
    /** ASC and OPPS: paid within another line. */
    PACKAGED(true, PaymentSystem.ASC, PaymentSystem.OPPS),
    /** OPPS: one payment for the whole claim, the other lines packaged into it. */
    COMPREHENSIVE(true, PaymentSystem.OPPS),
    /** OPPS: one payment for an observation stay under conditions that lines alone do not show. */
    OBSERVATION(true, PaymentSystem.OPPS),
    /** OPPS: part of a composite APC beside others of its family. */
    COMPOSITE(true, PaymentSystem.OPPS),
    /** OPPS: paid by itself, in full. */
    SINGLE(true, PaymentSystem.OPPS),
    /** OPPS: paid by itself, reduced beside a dearer one of the same kind. */
    DISCOUNTED(true, PaymentSystem.OPPS),
    /** OPPS: packaged beside what {@code yields_to} lists, else paid by itself. */
    CONDITIONAL(true, PaymentSystem.OPPS),
    /** Each contractor sets the price. */
    CONTRACTOR(false, PaymentSystem.PFS, PaymentSystem.ASC),
    /** Not paid by this system; the reason says why. */
    NONE(false, PaymentSystem.PFS, PaymentSystem.ASC, PaymentSystem.OPPS);

    private final boolean pays;
    private final PaymentSystem[] systems;
    private final String word;

    IndicatorTreatment(boolean pays, PaymentSystem... systems) {
        this.pays = pays;
        this.systems = systems;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word of a table.
     *
     * @throws IllegalArgumentException for any other word; the data is checked when it is compiled
     */
    public static IndicatorTreatment parse(String word) {
        for (IndicatorTreatment each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a treatment of an indicator");
    }

    public String word() {
        return word;
    }

    /** Whether a line with the indicator is paid, by itself or within another. */
    public boolean pays() {
        return pays;
    }

    /** Whether indicators of a payment system may be treated so. */
    public boolean isOf(PaymentSystem system) {
        for (PaymentSystem each : systems) {
            if (each == system) {
                return true;
            }
        }
        return false;
    }
}
