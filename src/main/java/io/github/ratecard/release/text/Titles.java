package io.github.ratecard.release.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The titles that the cells of a header may have. A header can take several lines. So each cell has several titles: the
 * text of its last line, that text with the line above, and so on. A banner above the header then does no harm.
 */
public final class Titles {
    private static final int MOST_LINES = 8;

    private final Map<String, List<Integer>> cells = new HashMap<>();
    private final Map<Integer, String> own = new LinkedHashMap<>();
    private final Map<Integer, List<String>> names = new HashMap<>();
    private int lastTitled;

    /**
     * The titles of a row.
     *
     * @param rows the rows of the file so far, the header's last line at the end
     */
    public Titles(List<String[]> rows) {
        int last = rows.size() - 1;
        for (int cell = 0; cell < rows.get(last).length; cell++) {
            String title = "";
            for (int up = 0; up < MOST_LINES && up <= last; up++) {
                String[] row = rows.get(last - up);
                String above = cell < row.length ? Normal.of(row[cell]) : "";
                if (up == 0 && above.isEmpty()) {
                    borrow(rows, cell);
                    break;
                }
                if (!above.isEmpty()) {
                    title = above + (up == 0 ? "" : " ") + title;
                    add(Normal.title(title), cell);
                }
                if (up == 0) {
                    lastTitled = Math.max(lastTitled, cell);
                    own.put(cell, title);
                }
            }
        }
    }

    /** In a header of two lines, the second line may be empty below a title. */
    private void borrow(List<String[]> rows, int cell) {
        if (rows.size() > 1 && cell < rows.get(rows.size() - 2).length) {
            String above = Normal.title(rows.get(rows.size() - 2)[cell]);
            if (!above.isEmpty()) {
                add(above, cell);
                lastTitled = Math.max(lastTitled, cell);
            }
        }
    }

    private void add(String title, int cell) {
        cells.computeIfAbsent(title, t -> new ArrayList<>()).add(cell);
        names.computeIfAbsent(cell, c -> new ArrayList<>()).add(title);
    }

    /** How many cells have a title. */
    public int count() {
        return own.size();
    }

    /** The cells that a phrase names, and what each says about dates. */
    public Map<Integer, DateWords> find(Phrase phrase) {
        Map<Integer, DateWords> found = new LinkedHashMap<>();
        if (phrase.isPlain()) {
            cells.getOrDefault(Normal.title(phrase.text()), List.of())
                    .forEach(cell -> found.put(cell, DateWords.NOTHING));
            return found;
        }
        cells.forEach((title, at) ->
                phrase.is(title).ifPresent(said -> at.forEach(cell -> found.putIfAbsent(cell, said))));
        return found;
    }

    /** The cells that have a title, with the text of the header's last line. */
    public Map<Integer, String> own() {
        return own;
    }

    /** The last cell with a title. */
    public int last() {
        return lastTitled;
    }
}
