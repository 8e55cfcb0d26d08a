package io.github.ratecard.release.layout;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One column of a CMS file.
 *
 * @param name of the table's column it becomes; any other for one that only a check needs
 * @param target the position in the table's rows; negative for one that only a check needs
 * @param titles what CMS calls it, the likeliest first
 * @param or a second column, read where this one says nothing
 * @param optional whether a file may lack it
 * @param each the values that a row has a set of cells for, where this column says for which; it stands in no cell
 * @param ofSet whether its titles are one for each of those values
 * @param moved how far its values were ever seen to move; empty where that is not known
 * @param takenFrom where the value is looked up instead, when it is found there
 */
public record LayoutColumn(
        String name,
        int target,
        List<Phrase> titles,
        Optional<Phrase> or,
        boolean optional,
        FieldKind field,
        Optional<LookUp> takenFrom,
        List<String> each,
        boolean ofSet,
        Optional<Moved> moved) {

    /**
     * The greatest factor between two values of one key.
     *
     * @param within editions of one year
     * @param across years
     */
    public record Moved(Decimal within, Decimal across) {}

    /**
     * A value that is taken from another table.
     *
     * @param table system and name of a table: {@code gpci/gpci}
     * @param by columns that both have
     */
    public record LookUp(String table, List<String> by) {}
}
