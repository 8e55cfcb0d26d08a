package io.github.ratecard.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ratecard.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One run of the program inside the test: its exit code and what it wrote. */
public record Run(int exit, String out, String err) {
    /** A day inside the shipped tables. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Runs words separated by blanks. */
    public static Run of(String words) {
        return on(TODAY, Map.of(), words.split(" "));
    }

    public static Run on(LocalDate today, Map<String, String> environment, String... words) {
        return with(today, environment, "", words);
    }

    public static Run with(LocalDate today, Map<String, String> environment, String in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> world = new HashMap<>(Map.of("XDG_DATA_HOME", "/nonexistent"));
        world.putAll(environment);
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                world,
                () -> today,
                Optional.empty());
        int exit = new Program(console).run(words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output as JSON, with numbers as they are written. */
    public JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
