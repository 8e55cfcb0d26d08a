package io.github.ratecard.batch.cache;

import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules can decide by of a code, table by table, and in which tables its amounts stand: see {@link LikeCodes}. */
public final class Likeness {
    private final String ofText;
    private final Map<TableKind, String> said;
    private final List<TableKind> amounts;

    /**
     * @param ofText what is decided by the code's own characters
     * @param said what each table says of the code, nothing included
     * @param amounts the table of each of the code's amounts
     */
    Likeness(String ofText, Map<TableKind, String> said, List<TableKind> amounts) {
        this.ofText = ofText;
        this.said = new EnumMap<>(said);
        this.amounts = List.copyOf(amounts);
    }

    /** The same, had no other tables been asked. */
    Likeness within(Set<TableKind> tables) {
        Map<TableKind, String> fewer = new EnumMap<>(said);
        fewer.keySet().retainAll(tables);
        List<TableKind> theirs = new ArrayList<>(amounts);
        theirs.retainAll(tables);
        return new Likeness(ofText, fewer, theirs);
    }

    /** Where the amounts that stand in some of the tables are among all. */
    int[] amountsIn(Set<TableKind> tables) {
        int[] found = new int[amounts.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (tables.contains(amounts.get(i))) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness && isSameAs((Likeness) other);
    }

    private boolean isSameAs(Likeness other) {
        return ofText.equals(other.ofText) && said.equals(other.said) && amounts.equals(other.amounts);
    }

    @Override
    public int hashCode() {
        int hash = 31 * ofText.hashCode() + amounts.size();
        for (String text : said.values()) {
            hash = 31 * hash + text.hashCode();
        }
        return hash;
    }
}
