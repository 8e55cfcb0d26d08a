package io.github.ratecard.release.layout;

import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.text.CellReader;
import io.github.ratecard.release.text.Normal;
import io.github.ratecard.release.text.Phrase;
import io.github.ratecard.release.text.Titles;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out from the first lines of a file which of the layouts it has; its name plays no part. One object looks at one
 * file.
 */
public final class Recognizer {
    private static final char[] SEPARATORS = {',', '\t'};
    private static final int MOST_ROWS = 50;
    private static final int LEAST_TITLES = 3;
    /** In a row of a text without separators, one filled cell in so many may be unreadable. */
    private static final int ODD = 4;
    /** Fewer fitting cells may be chance. */
    private static final int TELLING = 8;

    private final List<Layout> layouts;
    private final String text;
    private final String shown;
    private Optional<FileHeader> best = Optional.empty();
    private Optional<Refused> near = Optional.empty();
    private String hint = "";
    private int most;
    private int nearest;
    private int hinted;

    private Recognizer(List<Layout> layouts, String text, String shown) {
        this.layouts = layouts;
        this.text = text;
        this.shown = shown;
    }

    /**
     * What a file was recognised as.
     *
     * @param header empty when it is no file of CMS's that we know
     * @param hint what may be wrong with it then; mostly empty
     */
    public record Recognition(Optional<FileHeader> header, String hint) {}

    /**
     * Recognises a file.
     *
     * @param text its beginning
     * @param shown what messages call it
     * @throws Refused when it is one that we know, but lacks a column or is not a final release
     */
    public static Recognition recognize(List<Layout> layouts, String text, String shown) {
        return new Recognizer(layouts, text, shown).recognize();
    }

    private Recognition recognize() {
        for (char separator : SEPARATORS) {
            List<String[]> rows = new ArrayList<>();
            CellReader reader = new CellReader(text, separator, 1, shown);
            // A last line without a line end may have been cut
            while (best.isEmpty() && rows.size() < MOST_ROWS && next(reader) && reader.ended()) {
                rows.add(reader.cells());
                row(rows, separator, reader.line());
            }
        }
        if (best.isEmpty()) {
            fixed();
        }
        if (best.isEmpty() && near.isPresent()) {
            throw near.get();
        }
        best.ifPresent(this::checkWords);
        return new Recognition(best, hint);
    }

    private void row(List<String[]> rows, char separator, int line) {
        Titles titles = new Titles(rows);
        for (Layout layout : layouts) {
            if (rows.size() == 1 && startsLike(layout, rows.get(0))) {
                best = Optional.of(headless(layout, separator, rows.get(0).length));
            } else if (layout.order().isEmpty()
                    && titles.count() >= Math.min(LEAST_TITLES, layout.columns().size())) {
                compare(HeaderMatch.of(layout, titles), layout, rows, separator, line);
            }
        }
    }

    /** Looks for lines whose cells all stand in the places of a layout without separators. */
    private void fixed() {
        List<String> lines = new ArrayList<>();
        CellReader reader = CellReader.ofLines(text, 1, shown);
        while (lines.size() < MOST_ROWS && reader.next() && reader.ended()) {
            lines.add(reader.cells()[0]);
        }
        for (Layout layout : layouts) {
            for (FixedForm form : layout.fixed()) {
                fixed(layout, form, lines);
            }
        }
    }

    private void fixed(Layout layout, FixedForm form, List<String> lines) {
        int first = -1;
        for (int at = 0; best.isEmpty() && at < lines.size(); at++) {
            List<FixedForm.Cell> unreadable = form.unreadable(lines.get(at));
            boolean row = form.isRow(
                    lines.get(at), layout.table().map(TableKind::keys).orElse(0));
            if (first < 0 && row && ODD * unreadable.size() <= form.filled(lines.get(at))) {
                first = at;
            }
            List<String> banner = lines.subList(0, Math.max(first, 0)).stream()
                    .map(Normal::of)
                    .filter(said -> !said.isEmpty())
                    .toList();
            if (first >= 0 && claims(layout, banner)) {
                if (unreadable.isEmpty()) {
                    best = Optional.of(form.header(layout, first - 1, first, banner));
                } else if (near.isEmpty() && form.filled(lines.get(at)) >= TELLING) {
                    String name = unreadable.get(0).column().name();
                    near = Optional.of(refused(
                            layout, "'" + name + "' does not stand in its place", shown + ":" + (at + 1) + ":1"));
                }
            }
        }
    }

    private void compare(HeaderMatch match, Layout layout, List<String[]> rows, char separator, int line) {
        if (!match.isNear()) {
            return;
        }
        if (match.isOther()) {
            hinted = Integer.MAX_VALUE;
            hint = "it is another table than the " + layout.title() + ", beside which it is published";
            return;
        }
        List<String> banner = banner(rows);
        if (!claims(layout, banner)) {
            if (match.found() <= hinted) {
                return;
            }
            hinted = match.found();
            hint = "it has the columns of the " + layout.title() + ", but does not say '"
                    + layout.banner().get().text() + "' above them";
        } else if (match.isWhole() && match.found() > most) {
            int last = rows.size() - 1;
            most = match.found();
            best = Optional.of(match.header(separator, last, line, rows.get(last).length, banner));
        } else if (!match.isWhole() && match.found() > nearest) {
            nearest = match.found();
            near = Optional.of(refused(layout, match.fault(), shown + ":" + line + ":1"));
        }
    }

    private static boolean next(CellReader reader) {
        try {
            return reader.next();
        } catch (Refused unpaired) {
            // The beginning of a file may end within quotes. Whether they are wrong is told when the whole file is read
            return false;
        }
    }

    /** Whether each cell of a first row fits the column of a layout without header. */
    private static boolean startsLike(Layout layout, String[] row) {
        boolean like = !layout.order().isEmpty() && row.length >= layout.order().size();
        for (int cell = 0; like && cell < layout.order().size(); cell++) {
            String name = layout.order().get(cell);
            like = name.equals(Layout.NOBODYS)
                    || layout.columns().get(layout.column(name)).field().reads(row[cell]);
        }
        return like;
    }

    private static FileHeader headless(Layout layout, char separator, int width) {
        int[] columns = layout.columns().stream()
                .mapToInt(column -> layout.order().indexOf(column.name()))
                .toArray();
        int least = layout.order().size();
        return FileHeader.untitled(layout, Optional.empty(), separator, -1, 1, width, least, columns, List.of());
    }

    /** The text above the header, a cell each. */
    private static List<String> banner(List<String[]> rows) {
        List<String> banner = new ArrayList<>();
        for (String[] row : rows.subList(0, rows.size() - 1)) {
            for (String cell : row) {
                String text = Normal.of(cell);
                if (!text.isEmpty()) {
                    banner.add(text);
                }
            }
        }
        return banner;
    }

    /** Whether the banner has the words that a file of the layout has. Without a banner, enough columns do. */
    private static boolean claims(Layout layout, List<String> banner) {
        return layout.banner().isEmpty()
                || banner.isEmpty() && layout.columns().size() >= LEAST_TITLES
                || banner.stream()
                        .anyMatch(text -> layout.banner().get().in(text).isPresent());
    }

    private void checkWords(FileHeader header) {
        for (Phrase word : header.layout().refuses()) {
            for (String said : header.banner()) {
                if (word.in(said).isPresent()) {
                    throw refused(header.layout(), "says '" + word.text() + "' of itself", shown + ":1:1");
                }
            }
        }
    }

    private static Refused refused(Layout layout, String fault, String where) {
        return new Refused(
                "it looks like the " + layout.title() + ", but " + fault,
                where,
                "a final release in the form of data/layouts/" + layout.id() + ".yaml",
                "look for the final release on CMS's site; if its form has changed, a newer ratecard will know it");
    }
}
