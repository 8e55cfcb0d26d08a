package io.github.ratecard.release.layout;

import io.github.ratecard.release.text.DateWords;
import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.release.text.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the titles of a row with the columns of a layout. */
final class HeaderMatch {
    private static final int LEAST = 3;

    private final Layout layout;
    private final Titles titles;
    private final int[] columns;
    private final int[] others;
    /** For each value of a set of cells, where the columns stand. */
    private final List<int[]> sets = new ArrayList<>();

    private final List<DateWords> said = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private int found;
    private int wanted;

    private HeaderMatch(Layout layout, Titles titles) {
        this.layout = layout;
        this.titles = titles;
        this.columns = new int[layout.columns().size()];
        this.others = new int[layout.columns().size()];
        Arrays.fill(columns, -1);
        Arrays.fill(others, -1);
    }

    static HeaderMatch of(Layout layout, Titles titles) {
        HeaderMatch match = new HeaderMatch(layout, titles);
        for (int i = 0; i < match.columns.length; i++) {
            match.column(i, layout.columns().get(i));
        }
        match.sets();
        return match;
    }

    /** Whether a title shows that this is another table with much the same columns. */
    boolean isOther() {
        return layout.other().stream().anyMatch(title -> !titles.find(title).isEmpty());
    }

    /** How many of the layout's columns there are. */
    int found() {
        return found;
    }

    /** Whether the row is the header of such a file. */
    boolean isWhole() {
        return missing.isEmpty() && twice.isEmpty();
    }

    /** Whether the row can only be meant as the header of such a file. */
    boolean isNear() {
        return found >= Math.min(LEAST, wanted) && 3 * found >= 2 * wanted;
    }

    /** What is wrong with a row that can only be meant as the header. */
    String fault() {
        return missing.isEmpty()
                ? "the column '" + twice.get(0) + "' stands twice"
                : "the column '" + missing.get(0) + "' is missing";
    }

    FileHeader header(char separator, int row, int line, int width, List<String> banner) {
        boolean quarterly = layout.edition()
                .quarterly()
                .filter(title -> !titles.find(title).isEmpty())
                .isPresent();
        return new FileHeader(
                layout,
                Optional.empty(),
                separator,
                row,
                line,
                width,
                titles.last() + 1,
                columns,
                others,
                List.copyOf(sets),
                List.copyOf(said),
                banner,
                quarterly,
                unknown());
    }

    private void sets() {
        int each = layout.each();
        for (int value = 0;
                each >= 0 && value < layout.columns().get(each).each().size();
                value++) {
            int[] set = columns.clone();
            for (int i = 0; i < set.length; i++) {
                if (layout.columns().get(i).ofSet()) {
                    Phrase title = layout.columns().get(i).titles().get(value);
                    set[i] = titles.find(title).keySet().stream().findFirst().orElse(-1);
                    if (set[i] < 0) {
                        missing.add(title.words());
                    }
                }
            }
            sets.add(set);
        }
    }

    private void column(int i, LayoutColumn column) {
        if (!column.each().isEmpty()) {
            return;
        }
        wanted += column.optional() ? 0 : 1;
        for (Phrase title : column.titles()) {
            Map<Integer, DateWords> cells = titles.find(title);
            if (cells.size() > 1) {
                twice.add(title.words());
            }
            if (!cells.isEmpty()) {
                columns[i] = cells.keySet().iterator().next();
                said.add(cells.get(columns[i]));
                found += column.optional() ? 0 : 1;
                break;
            }
        }
        if (columns[i] < 0 && !column.optional()) {
            missing.add(column.titles().get(0).words());
        }
        Optional<Map<Integer, DateWords>> other = column.or().map(titles::find);
        other.filter(cells -> !cells.isEmpty())
                .ifPresent(cells -> others[i] = cells.keySet().iterator().next());
    }

    private List<String> unknown() {
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            known.add(columns[i]);
            known.add(others[i]);
        }
        sets.forEach(set -> Arrays.stream(set).forEach(known::add));
        layout.ignored().forEach(title -> known.addAll(titles.find(title).keySet()));
        List<String> unknown = new ArrayList<>();
        titles.own().forEach((cell, title) -> {
            if (!known.contains(cell)) {
                unknown.add(title);
            }
        });
        return List.copyOf(unknown);
    }
}
