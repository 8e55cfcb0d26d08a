package io.github.ratecard.table;

import java.util.Comparator;

/**
 * The order in which editions are asked: the latest first; on a tie an imported one before a shipped one. It is a class
 * because the first lambda of a program adds milliseconds to a cold start.
 */
final class EditionOrder implements Comparator<EditionRows> {
    @Override
    public int compare(EditionRows one, EditionRows other) {
        Edition a = one.edition();
        Edition b = other.edition();
        int byDate = b.dates().from().compareTo(a.dates().from());
        if (byDate != 0) {
            return byDate;
        }
        int byOrigin = Boolean.compare(b.imported(), a.imported());
        return byOrigin != 0 ? byOrigin : b.id().compareTo(a.id());
    }
}
