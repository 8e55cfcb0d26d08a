package io.github.ratecard.release.layout;

import io.github.ratecard.release.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * How a file says which edition it is.
 *
 * @param system the first part of the id
 * @param quarterly title of the column that only the quarterly form has; its id carries the month
 * @param title what the edition is called, with places for month and year
 * @param from where the date stands, the best first
 * @param released where the date of publication stands
 * @param until words above the header with the month in which it ends; absent where it holds to the end of the year
 */
public record EditionRule(
        String system,
        Style style,
        Optional<Phrase> quarterly,
        String title,
        List<DateRule> from,
        Optional<Phrase> released,
        Optional<Phrase> until) {

    /** What the name of a file may say, where nothing in it does. */
    public List<Phrase> names() {
        return from.stream()
                .filter(place -> place.where() == Where.NAME)
                .map(place -> place.says().orElseThrow())
                .toList();
    }

    /** How an id is made. */
    public enum Style {
        /** {@code pfs/2026C}: a letter for each quarter. */
        LETTER,
        /** {@code asc/2026-04}. */
        MONTH,
        /** The same, of a file that is published every quarter: its year alone is no date. */
        QUARTER,
        /** {@code gpci/2026}, as long as it begins with the year. */
        YEAR
    }

    /** Where to look for a date. */
    public enum Where {
        /** Above the header. */
        BANNER,
        /** In the titles of the columns that were recognised. */
        HEADER,
        /** In the name of the file or its archive, when nothing in it says the date. */
        NAME,
        /** In a column of the rows, where all must agree. */
        ROWS
    }

    /**
     * One place where a date may stand.
     *
     * @param says what stands there; absent for the header, whose titles are phrases already
     * @param column the column, for {@link Where#ROWS}
     */
    public record DateRule(Where where, Optional<Phrase> says, String column) {}
}
