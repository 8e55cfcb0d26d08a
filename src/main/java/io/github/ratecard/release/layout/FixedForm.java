package io.github.ratecard.release.layout;

import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.yaml.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a file without separators, in which each column has its place in the line: {@code code: 1-5}, counted from
 * 1. In {@code factor: 74-77/2} the last two digits are decimals, without a point. Its cells are numbered as they stand
 * in the line.
 *
 * @param cells in their order
 */
public record FixedForm(List<Cell> cells) {
    private static final Pattern PLACE = Pattern.compile("([1-9][0-9]{0,3})(?:-([1-9][0-9]{0,3}))?(?:/([1-6]))?");

    /**
     * One cell.
     *
     * @param from where it begins in the line, counted from 0
     * @param to where it has ended
     * @param decimals how many of its last digits are decimals, where it has no point
     */
    record Cell(LayoutColumn column, int from, int to, int decimals) {
        String of(String line) {
            String cell = line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
            String digits = cell.strip();
            return decimals > 0 && digits.length() > decimals && digits.indexOf('.') < 0
                    ? new StringBuilder(digits)
                            .insert(digits.length() - decimals, '.')
                            .toString()
                    : cell;
        }

        private boolean isRead(String line) {
            return column.field().reads(of(line));
        }
    }

    public static FixedForm read(Node node, List<LayoutColumn> columns) {
        List<Cell> cells = new ArrayList<>();
        node.map().forEach((name, place) -> {
            Matcher matcher = PLACE.matcher(place.text());
            LayoutColumn column = columns.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> place.wrong("'" + name + "' is not a column of the layout", "one of them"));
            if (!matcher.matches()) {
                throw place.wrong("'" + place.text() + "' is no place in a line", "such as 1-5, counted from 1");
            }
            String last = Optional.ofNullable(matcher.group(2)).orElse(matcher.group(1));
            cells.add(new Cell(
                    column,
                    Integer.parseInt(matcher.group(1)) - 1,
                    Integer.parseInt(last),
                    Optional.ofNullable(matcher.group(3)).map(Integer::parseInt).orElse(0)));
        });
        cells.sort(Comparator.comparing(Cell::from));
        for (LayoutColumn column : columns) {
            if (!column.optional() && cells.stream().noneMatch(cell -> cell.column() == column)) {
                throw node.wrong(
                        "the place of '" + column.name() + "' is missing", "every column that a file must have");
            }
        }
        return new FixedForm(List.copyOf(cells));
    }

    /**
     * The cells of a line that cannot be read. The last cell is one of them when something follows it. Empty for a row
     * of this form.
     */
    List<Cell> unreadable(String line) {
        Cell last = cells.get(cells.size() - 1);
        boolean more = !line.substring(Math.min(last.to(), line.length())).isBlank();
        return cells.stream()
                .filter(cell -> cell.from() >= line.length() || !cell.isRead(line) || more && cell == last)
                .toList();
    }

    /** How many cells of a line are not empty. */
    int filled(String line) {
        return (int) cells.stream().filter(cell -> !cell.of(line).isBlank()).count();
    }

    /**
     * Whether a line is meant as a row: its key or one of its numbers stands in its place. Any other line is a note.
     */
    boolean isRow(String line, int keys) {
        boolean keyed = true;
        boolean counts = false;
        for (Cell cell : cells) {
            boolean stands = !cell.of(line).isBlank() && cell.isRead(line);
            int target = cell.column().target();
            boolean needed =
                    target >= 0 && target < keys && cell.column().field().required();
            keyed &= !needed || stands;
            counts |= stands && cell.column().field().type() == ColumnType.DECIMAL;
        }
        return keyed || counts;
    }

    /** The cells of a line, as far as it goes. */
    String[] cut(String line) {
        return cells.stream()
                .filter(cell -> cell.from() < line.length())
                .map(cell -> cell.of(line))
                .toArray(String[]::new);
    }

    /** The header that stands for such a file. */
    FileHeader header(Layout layout, int row, int line, List<String> banner) {
        int[] columns = new int[layout.columns().size()];
        int least = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = -1;
            for (int cell = 0; cell < cells.size(); cell++) {
                if (cells.get(cell).column() == layout.columns().get(i)) {
                    columns[i] = cell;
                    least = Math.max(least, layout.columns().get(i).optional() ? 0 : cell + 1);
                }
            }
        }
        return FileHeader.untitled(layout, Optional.of(this), ' ', row, line, cells.size(), least, columns, banner);
    }
}
