package io.github.ratecard.table;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.table.kind.TableKind;
import java.util.Optional;

/**
 * One table of one dated release.
 *
 * @param id system and release: {@code pfs/2026C}
 * @param dates the dates of service it holds for
 * @param released when it was published, as {@code YYYY-MM-DD}, where that is known
 * @param complete whether a code it lacks is not on the schedule; the shipped excerpts are not
 * @param source the id of its document in {@code sources.yaml}
 * @param title what it is called
 * @param file its compiled table
 * @param imported whether the user imported it
 */
public record Edition(
        String id,
        TableKind table,
        String system,
        DateRange dates,
        Optional<String> released,
        boolean complete,
        String source,
        String title,
        String file,
        long rows,
        boolean imported) {

    /**
     * Reads a row of the index of editions.
     *
     * @param row its fields, in the order of {@link TableKind#EDITIONS}
     * @param table which its second field names
     */
    static Edition of(String[] row, TableKind table, boolean imported) {
        return new Edition(
                row[0],
                table,
                row[2],
                new DateRange(Dates.parse(row[3]), Dates.parse(row[4])),
                row[5].isEmpty() ? Optional.empty() : Optional.of(row[5]),
                row[6].equals("Y"),
                row[7],
                row[8],
                row[9],
                Long.parseLong(row[10]),
                imported);
    }
}
