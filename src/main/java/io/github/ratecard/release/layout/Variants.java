package io.github.ratecard.release.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files with the same rows that differ in one number: relative values are published once for each conversion factor.
 *
 * @param column the column with the number, the same in every row
 * @param of the variants, the one whose rows count first
 */
public record Variants(String column, List<Variant> of) {
    /**
     * One of them.
     *
     * @param name the part of the edition it makes
     * @param parameter the dated number that its column holds
     * @param says what its banner or name says, looked for in the order of the variants
     * @param since when there began to be such a variant
     */
    public record Variant(String name, String parameter, Pattern says, Optional<LocalDate> since) {}
}
