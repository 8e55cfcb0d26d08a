package io.github.ratecard.release.layout;

import io.github.ratecard.release.text.CellReader;
import io.github.ratecard.release.text.RowSource;

/** Reads text whose columns have their places in the line. A line that is no row, such as a note, is one cell. */
final class FixedReader implements RowSource {
    private final FixedForm form;
    private final int keys;
    private final String shown;
    private final CellReader lines;
    private String line = "";
    private boolean row;

    /**
     * A reader.
     *
     * @param keys how many columns the key of the table has
     */
    FixedReader(FixedForm form, int keys, String text, int line, String shown) {
        this.form = form;
        this.keys = keys;
        this.shown = shown;
        this.lines = CellReader.ofLines(text, line, shown);
    }

    @Override
    public boolean next() {
        if (!lines.next()) {
            return false;
        }
        line = lines.cells()[0];
        row = form.isRow(line, keys);
        return true;
    }

    @Override
    public String[] cells() {
        return row ? form.cut(line) : new String[] {line};
    }

    @Override
    public int line() {
        return lines.line();
    }

    @Override
    public int position() {
        return lines.position();
    }

    @Override
    public boolean spansLines() {
        return false;
    }

    @Override
    public boolean ended() {
        return lines.ended();
    }

    @Override
    public int[] columns() {
        return row ? form.cells().stream().mapToInt(cell -> cell.from() + 1).toArray() : new int[] {1};
    }

    @Override
    public String place(int cell) {
        int column = row && cell < form.cells().size() ? form.cells().get(cell).from() : line.length();
        return shown + ":" + line() + ":" + (Math.min(column, line.length()) + 1);
    }
}
