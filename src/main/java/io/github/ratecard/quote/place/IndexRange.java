package io.github.ratecard.quote.place;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The range of possible wage indices. A hospital's own index may lie outside the range of all areas, after a county
 * adjustment or under a rule that is not yet published. So the range is a quarter wider on both sides, which still
 * catches a misplaced decimal point.
 */
final class IndexRange {
    private static final Decimal LEAST = Decimal.of(75).hundredth();
    private static final Decimal MOST = Decimal.of(125).hundredth();

    private final Tables tables;
    private final Map<String, Range> known = new ConcurrentHashMap<>();

    /** The lowest and the highest index of an edition. */
    private record Range(Decimal lowest, Decimal highest) {}

    IndexRange(Tables tables) {
        this.tables = tables;
    }

    /**
     * The index again; nothing is known of it where no table is in force.
     *
     * @param column of the table that holds the indices
     * @throws RequestException WAGE_INDEX_OUT_OF_RANGE, with the range of the table
     */
    Decimal possible(Decimal index, String option, TableKind kind, String column, LocalDate date) {
        List<Edition> editions = tables.inForce(kind, date);
        if (editions.isEmpty()) {
            return index;
        }
        Edition edition = editions.get(0);
        Range range = known.computeIfAbsent(edition.id(), any -> range(edition, column));
        if (index.compareTo(range.lowest.multiply(LEAST)) < 0 || index.compareTo(range.highest.multiply(MOST)) > 0) {
            throw new RequestException(
                    "WAGE_INDEX_OUT_OF_RANGE",
                    "'" + index + "' is no wage index",
                    option,
                    Optional.empty(),
                    List.of("about " + range.lowest + " to " + range.highest + ", the range of " + edition.id()),
                    "");
        }
        return index;
    }

    private Range range(Edition edition, String column) {
        Decimal lowest = Decimal.ZERO;
        Decimal highest = Decimal.ZERO;
        for (TableRow row : tables.rows(edition)) {
            // A state without a rural area has none
            if (row.isPositive(column)) {
                Decimal index = row.decimal(column);
                lowest = lowest.signum() == 0 ? index : lowest.min(index);
                highest = highest.max(index);
            }
        }
        return new Range(lowest, highest);
    }
}
