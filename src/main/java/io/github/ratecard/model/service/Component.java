package io.github.ratecard.model.service;

/** What of a site's payment is asked for. */
public enum Component {
    PROFESSIONAL("professional"),
    FACILITY("facility"),
    TOTAL("total");

    private final String word;

    Component(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
