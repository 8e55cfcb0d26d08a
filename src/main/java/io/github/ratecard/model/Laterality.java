package io.github.ratecard.model;

/** Whether a level is treated on both sides or on one. */
public enum Laterality {
    BILATERAL,
    UNILATERAL;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
