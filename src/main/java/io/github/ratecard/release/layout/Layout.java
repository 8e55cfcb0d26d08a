package io.github.ratecard.release.layout;

import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one of CMS's files looks: what {@code data/layouts} holds.
 *
 * <pre>
 * id                  as the name of the document
 * title               what the file is called in messages
 * table               system/table that its rows become; or fees: the columns that say what a fee is for, of CMS's own fees,
 *                     which are compared with the program's and not kept ({@code FeeCheck})
 * banner              words that must stand above its header
 * refuses             words that must not stand there
 * columns             column of the table → titles, and how its fields are read ({@code ColumnReader})
 * aside               the same for columns that only checks need
 * ignored             titles of columns that are known and left out
 * order               for a file without header: the columns of its first cells, '-' for one that nobody needs
 * left_out            because: why rows say nothing; without: COLUMN when only their key is filled, zero: COLUMN when that is 0
 * edition             how it says which edition it is ({@link EditionRule})
 * controls            what must hold in each row and over all rows ({@code ControlReader})
 * variants            files of the same rows, told apart by one number ({@link Variants})
 * ends_with_notes     true when notes follow the rows of a whole file; without them it is an excerpt
 * continued           true when a row without a key goes on with the texts of the row above
 * part, whole         the part of the table that it is, and the parts that make it complete
 * placeholder         an expression for codes that are none: CMS's stand-ins for codes to come
 * other               titles that only another table of much the same columns has
 * known               in: a table; by: columns whose values must all stand there, when it holds an edition of the same days
 * fixed               forms without separators: for each column its place in the line ({@link FixedForm})
 * published           SHA-256 of files that CMS published, by their names
 * full                how many rows a whole release has at least; fewer are an excerpt
 * </pre>
 *
 * @param order empty for a file with a header
 * @param part empty for a file that is the whole table
 */
public record Layout(
        String id,
        String title,
        List<String> fees,
        Optional<TableKind> table,
        Optional<Phrase> banner,
        List<Phrase> refuses,
        List<LayoutColumn> columns,
        List<Phrase> ignored,
        List<String> order,
        Optional<LeftOut> leftOut,
        EditionRule edition,
        List<ControlRule> controls,
        Optional<Variants> variants,
        boolean endsWithNotes,
        boolean continued,
        String part,
        List<String> whole,
        int full,
        Optional<Pattern> placeholder,
        Optional<Known> known,
        List<Phrase> other,
        List<FixedForm> fixed,
        Set<String> published) {

    /** In the order of the cells: one that is not read. */
    public static final String NOBODYS = "-";

    /**
     * Rows without data.
     *
     * @param without the column that may be empty in a row that has only a key; empty when there are no such rows
     * @param zero the column that is 0 in rows that say nothing; empty when there are no such rows
     */
    public record LeftOut(String without, String zero, String because) {}

    /**
     * What another table knows.
     *
     * @param by columns that both have
     */
    public record Known(TableKind in, List<String> by) {}

    /** The positions of the columns that make up the key of a row, in their order. */
    public List<Integer> keys() {
        List<Integer> keys = new ArrayList<>();
        fees.forEach(name -> keys.add(column(name)));
        for (int target = 0; target < table.map(TableKind::keys).orElse(0); target++) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).target() == target) {
                    keys.add(i);
                }
            }
        }
        return keys;
    }

    /** The position of a column among {@link #columns()}. */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("layout " + id + " has no column " + name);
    }

    /** The position of each column, for looking up many. */
    public Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
        return positions;
    }

    public boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /** The column whose values say which set of cells a row is for; negative where each row has one set. */
    int each() {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).each().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
