package io.github.ratecard.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What an answer says as rows for programs: plain values under the names of columns. */
public final class Records {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final Consumer<List<String>> to;
    private List<String> row = new ArrayList<>();

    /** @param columns separated by commas */
    public Records(String columns) {
        this(List.of(columns.split(",")));
    }

    public Records(List<String> columns) {
        this.columns = columns;
        this.to = rows::add;
    }

    /**
     * Rows that are handed on as they come, the names of the columns first: there are none to be read here.
     *
     * @param columns separated by commas
     */
    public Records(String columns, Consumer<List<String>> to) {
        this.columns = List.of(columns.split(","));
        this.to = to;
        to.accept(this.columns);
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
        to.accept(row);
        row = new ArrayList<>();
    }
}
