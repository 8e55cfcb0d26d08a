package io.github.ratecard.edition;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.kind.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two editions.
 *
 * @param from the id of the one, {@code pfs/2025D}
 * @param to the id of the other, {@code pfs/2026C}
 * @param tables those that both have
 * @param missing sentences about tables that only one of them has
 */
public record EditionDiff(String from, String to, List<TableDiff> tables, List<String> missing) {
    /**
     * Which differences to show.
     *
     * @param code only rows with this in their key
     * @param percent only rows of which an amount changed by so much or more, up or down; where a table has no amounts,
     *     any of its numbers. Rows that only one edition has are shown always.
     */
    public record Filter(Optional<String> code, Optional<Decimal> percent) {}

    /**
     * What differs in one table.
     *
     * @param changes the rows that differ, by key
     */
    public record TableDiff(TableKind table, List<RowChange> changes) {}

    /** Which of the editions has a row. */
    public enum Presence {
        ONLY_FROM,
        ONLY_TO,
        BOTH
    }

    /**
     * One row that differs.
     *
     * @param key its key, column by column
     * @param fields what differs, of a row that both have; its description and source are not compared
     * @param amounts the dollars, whether or not they differ
     * @param counterparts of a row that only one has: the codes that took the place of its code, or that it took the place of
     */
    public record RowChange(
            Presence presence,
            List<String> key,
            List<FieldChange> fields,
            List<AmountChange> amounts,
            List<String> counterparts) {}

    /** One field that differs. */
    public record FieldChange(String column, String from, String to) {}

    /**
     * An amount in both editions.
     *
     * @param name {@code facility} or {@code nonfacility}: the national fee; {@code rate}; {@code amount} of a device
     * @param from dollars; empty where the edition has none, or the code is not paid there
     * @param to the same of the other edition
     * @param percent the change in percent of the first, to two decimals, where both are there
     */
    public record AmountChange(String name, Optional<Decimal> from, Optional<Decimal> to, Optional<Decimal> percent) {}
}
