package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.ratecard.cli.Program;
import io.github.ratecard.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of {@code batch -} inside the test. */
public record BatchRun(int exit, byte[] bytes, String err) {
    public static BatchRun of(String in, String... options) {
        return of(in.getBytes(StandardCharsets.UTF_8), options);
    }

    public static BatchRun of(byte[] in, String... options) {
        List<String> words = new ArrayList<>(List.of("batch", "-"));
        words.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in),
                out,
                err,
                Map.of("XDG_DATA_HOME", "/nonexistent"),
                () -> LocalDate.of(2026, 6, 1),
                Optional.empty());
        int exit = new Program(console).run(words.toArray(new String[0]));
        String said = err.toString(StandardCharsets.UTF_8);
        assertFalse(exit == 70, said);
        return new BatchRun(exit, out.toByteArray(), said);
    }

    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The lines behind the header. */
    List<String> rows() {
        List<String> lines = out().lines().toList();
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    /** What was added to the row, without its reason's text. */
    public String answer(int row, int columns) {
        return String.join(",", List.of(rows().get(row).split(",", -1)).subList(columns, columns + 7));
    }
}
