package io.github.ratecard.cli.terminal;

import io.github.ratecard.model.Digits;
import io.github.ratecard.model.Visible;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that the program knows of the world outside: its streams, its environment and today's date.
 *
 * @param terminalColumns the width of the terminal that standard output is; empty when it is none
 * @param showsProgress whether standard error is a terminal, where something may move
 */
public record Console(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Supplier<LocalDate> today,
        Optional<Integer> terminalColumns,
        boolean showsProgress) {
    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 500;
    private static final int DEFAULT_COLUMNS = 80;

    /** A console whose standard error is no terminal. */
    public Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Supplier<LocalDate> today,
            Optional<Integer> terminalColumns) {
        this(in, out, err, environment, today, terminalColumns, false);
    }

    public Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** How wide answers may be: COLUMNS, else the terminal, else 80. */
    public int columns() {
        Optional<Integer> told = number(variable("COLUMNS").orElse(""));
        int columns = told.isPresent() ? told.get() : terminalColumns.orElse(DEFAULT_COLUMNS);
        return columns < LEAST_COLUMNS || columns > MOST_COLUMNS ? DEFAULT_COLUMNS : columns;
    }

    /** Whether answers may be coloured: on a terminal, and without NO_COLOR. */
    public boolean colour() {
        return terminalColumns.isPresent()
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** Whether progress may be shown: where it can move, and without NO_COLOR. */
    boolean progress() {
        return showsProgress
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** Text for standard error that the next may overwrite. */
    void show(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (java.io.IOException closed) {
            // there is no other place to show it
        }
    }

    /** A line, or several, for standard error; nothing more can be done when that is closed. */
    public void warn(String text) {
        try {
            String visible = Visible.of(text);
            err.write((visible.endsWith("\n") ? visible : visible + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (java.io.IOException closed) {
            // there is no other place to say it
        }
    }

    public static Optional<Integer> number(String digits) {
        return digits.length() < 6 && Digits.areDigits(digits)
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }
}
