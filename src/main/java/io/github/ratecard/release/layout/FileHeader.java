package io.github.ratecard.release.layout;

import io.github.ratecard.release.text.CellReader;
import io.github.ratecard.release.text.DateWords;
import io.github.ratecard.release.text.RowSource;
import io.github.ratecard.table.kind.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The header of a file, matched with a layout.
 *
 * @param layout what the file was recognised as
 * @param form where its cells stand, of a file without separators
 * @param separator between its cells
 * @param row which row of the file ends the header, counted from 0; -1 for a file without one
 * @param line the line of that row, counted from 1
 * @param width how many cells the header has
 * @param least how many cells a row must have: up to the last with a title
 * @param columns for each column of the layout the cell it stands in, negative when the file lacks it
 * @param others for each column of the layout the cell of its second title, negative when there is none
 * @param sets the same as columns for each set of cells that a row has; empty where it has one
 * @param said what the titles say about dates, one entry for each that says anything
 * @param banner the plain text of the cells above
 * @param quarterly whether the file has the column that only the quarterly form has
 * @param unknown titles of columns that the layout does not know
 */
public record FileHeader(
        Layout layout,
        Optional<FixedForm> form,
        char separator,
        int row,
        int line,
        int width,
        int least,
        int[] columns,
        int[] others,
        List<int[]> sets,
        List<DateWords> said,
        List<String> banner,
        boolean quarterly,
        List<String> unknown) {
    /** The header of a file whose columns are known by their places and not by titles. */
    static FileHeader untitled(
            Layout layout,
            Optional<FixedForm> form,
            char separator,
            int row,
            int line,
            int width,
            int least,
            int[] columns,
            List<String> banner) {
        int[] others = new int[columns.length];
        Arrays.fill(others, -1);
        List<String> none = List.of();
        return new FileHeader(
                layout, form, separator, row, line, width, least, columns, others, List.of(), List.of(), banner, false,
                none);
    }

    /**
     * Reads the rows of a text.
     *
     * @param line which line of the file it begins with
     */
    public RowSource reader(String text, int line, String shown) {
        int keys = layout.table().map(TableKind::keys).orElse(0);
        return form.isPresent()
                ? new FixedReader(form.get(), keys, text, line, shown)
                : new CellReader(text, separator, line, shown);
    }

    /**
     * What the cells are called, once the reader stands on the header's last row; as in the layout, where there is
     * none.
     */
    public String[] heading(RowSource reader) {
        if (form.isPresent()) {
            return form.get().cells().stream().map(cell -> cell.column().name()).toArray(String[]::new);
        }
        return row < 0 ? layout.order().toArray(new String[0]) : reader.cells();
    }
}
