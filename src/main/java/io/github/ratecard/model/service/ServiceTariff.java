package io.github.ratecard.model.service;

/**
 * A tariff of single services, paid to whoever bills them: a laboratory, a physician, a hospital, a supplier. Its lines stand
 * on the claims of others. There is one of each, which belongs to the table of its services.
 */
public final class ServiceTariff implements Tariff {
    private final String word;
    private final String title;

    public ServiceTariff(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String title() {
        return title;
    }
}
