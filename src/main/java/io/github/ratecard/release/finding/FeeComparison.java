package io.github.ratecard.release.finding;

import java.util.List;
import java.util.Map;

/**
 * CMS's own fees against the program's.
 *
 * @param editions those that the program's fees were computed from
 * @param qualifying whether with the conversion factor of qualifying APM participants
 * @param values how many fees CMS prints
 * @param equal how many the program computes to the cent
 * @param different how many it computes otherwise
 * @param unequal each of them, of very many the first
 * @param unpriced how many the program has no fee for, by the code of its reason
 * @param lacking of these, how many for want of tables, and rows of the file that cannot be read; the others are no prices by what CMS's own release says of them
 */
public record FeeComparison(
        List<String> editions,
        boolean qualifying,
        int values,
        int equal,
        int different,
        List<FileFinding> unequal,
        Map<String, Integer> unpriced,
        int lacking) {
    /** Whether every fee that CMS's release calls a price is equal. */
    public boolean isClean() {
        return different == 0 && lacking == 0;
    }
}
