package io.github.ratecard.model.service;

/** What a line is paid by: a {@link PaymentSystem}, or a {@link ServiceTariff} of single services. */
public interface Tariff {
    /** The word of data, JSON and columns. */
    String word();

    /** The name in sentences. */
    String title();

    /** Whether it pays the facility. */
    default boolean paysFacility() {
        return false;
    }
}
