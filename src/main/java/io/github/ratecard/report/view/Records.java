package io.github.ratecard.report.view;

import java.util.ArrayList;
import java.util.List;

/** What an answer says as rows for programs: plain values under the names of columns. */
public final class Records {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    /** @param columns separated by commas */
    public Records(String columns) {
        this(List.of(columns.split(",")));
    }

    public Records(List<String> columns) {
        this.columns = columns;
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<String>> rows() {
        return rows;
    }

    /** The next values of the row. */
    public Records add(String... values) {
        row.addAll(List.of(values));
        return this;
    }

    /** Columns for which the row has nothing. */
    public Records skip(int count) {
        for (int i = 0; i < count; i++) {
            row.add("");
        }
        return this;
    }

    public void end() {
        rows.add(row);
        row = new ArrayList<>();
    }
}
