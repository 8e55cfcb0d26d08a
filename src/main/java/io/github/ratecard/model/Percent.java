package io.github.ratecard.model;

/** A percentage as people give it: {@code 110} is 110 %. */
public record Percent(Decimal percent) {
    private static final int SCALE = 4;
    private static final Decimal MOST = Decimal.of(1000);

    /**
     * Reads {@code 60}, {@code 62.5} or {@code 62.5%}.
     *
     * @throws IllegalArgumentException with what is valid, outside 0 to 1000
     */
    public static Percent parse(String text) {
        Decimal value = Digits.parse(text.endsWith("%") ? text.substring(0, text.length() - 1) : text, SCALE);
        if (value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("'" + text + "' is more than 1000 percent");
        }
        return new Percent(value);
    }

    /** 110 % as 1.10. */
    public Decimal ratio() {
        return percent.hundredth();
    }

    @Override
    public String toString() {
        return percent.stripped() + " %";
    }
}
