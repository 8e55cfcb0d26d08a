package io.github.ratecard.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows while rows are priced, and what of it stays; the launcher says what is a terminal. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProgressIT {
    /** More than what a pipe takes and all threads hold, so that a reader who comes late stops the run half-way. */
    private static final int ROWS = 600_000;

    /**
     * Waits until the program is at work, and then for longer than the line on the terminal lets pass before it is shown:
     * so it is shown with the next row, however fast or slow the machine is.
     */
    private static final String LATE_READER = " | (head -c 1 >/dev/null; sleep 1; cat >/dev/null)";

    private static final String SUMMARY =
            "ratecard: 600,000 rows: 600,000 priced, 0 partial, 0 unpriced\n  columns read: code, site, date\n";
    private static final String RATE = "\\d+(\\.\\d [kM]|) rows/s";
    private static final Pattern BAR =
            Pattern.compile("\rratecard: \\[(#*)( *)\\] (\\d+) %, " + RATE + ", \\d+:\\d\\d left");

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws IOException {
        if (Shell.find("script") == null) {
            System.out.println("ProgressIT: skipped, for there is no script here to make a terminal");
            abort("no script here");
        }
        Path app = Path.of("target", "app").toAbsolutePath();
        Path build = app.resolve(Files.readString(app.resolve("current")).strip());
        Path launcher = Path.of("src", "launcher").toAbsolutePath();
        Shell.script(
                folder.resolve("ratecard"),
                "#!/bin/sh\n. '" + launcher + "/jdk.sh'\nhome='" + Checkout.JAVA_HOME + "'\narchive=\nclasses='" + build
                        + "/ratecard.jar'\ntables='" + build + "/tables'\n. '" + launcher + "/run.sh'\n");
        Files.writeString(folder.resolve("in.csv"), "code,site,date\n" + "62330,asc,2026-03-01\n".repeat(ROWS));
    }

    @Test
    void showsAFileAsPercentRateAndTimeLeftAndTakesItAwayInTheEnd() throws IOException {
        String shown = shown(Map.of(), "./ratecard batch in.csv" + LATE_READER);
        Matcher bar = BAR.matcher(shown);
        assertTrue(bar.find(), shown);
        int percent = Integer.parseInt(bar.group(3));
        int length = bar.group(1).length() + bar.group(2).length();
        assertEquals(length * percent / 100.0, bar.group(1).length(), 1, bar.group());
        assertEquals(SUMMARY, left(shown));
    }

    @Test
    void isNoWiderThanTheTerminal() throws IOException {
        String shown = shown(Map.of("COLUMNS", "60"), "./ratecard batch in.csv" + LATE_READER);
        assertTrue(BAR.matcher(shown).find(), shown);
        for (String line : shown.split("[\r\n]")) {
            assertTrue(line.length() < 60 || line.startsWith("ratecard: 600,000"), line);
        }
    }

    @Test
    void showsAPipeAsRowsAndRate() throws IOException {
        String shown = shown(Map.of(), "cat in.csv | ./ratecard batch -" + LATE_READER);
        assertTrue(
                Pattern.compile("\rratecard: \\d+\\.\\d [kM] rows, " + RATE)
                        .matcher(shown)
                        .find(),
                shown);
        assertEquals(SUMMARY, left(shown));
    }

    @Test
    void isSilentWhereItIsNotWantedOrCannotMove() throws IOException {
        for (Map<String, String> unwanted : List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            String shown = shown(unwanted, "./ratecard batch in.csv" + LATE_READER);
            assertEquals(SUMMARY, shown.replace("\r\n", "\n"), unwanted.toString());
        }
        assertEquals("", shown(Map.of(), "./ratecard batch in.csv 2>err" + LATE_READER));
        assertEquals(SUMMARY, Files.readString(folder.resolve("err")));
    }

    @Test
    void keepsOutOfTheWayOfRowsOnTheSameTerminal() throws IOException {
        String shown = shown(Map.of(), "(head -3 in.csv; sleep 1; tail -2 in.csv) | ./ratecard batch -");
        assertFalse(shown.contains("rows/s"), shown);
        assertTrue(
                shown.endsWith(
                        "\r\nratecard: 4 rows: 4 priced, 0 partial, 0 unpriced\r\n  columns read: code, site, date\r\n"),
                shown);
    }

    /** All that a terminal was told while a command ran. */
    private String shown(Map<String, String> more, String command) throws IOException {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                folder.toString(),
                "TERM",
                "xterm",
                "LC_ALL",
                "C.UTF-8",
                "XDG_DATA_HOME",
                folder.resolve("data").toString()));
        environment.putAll(more);
        try (Terminal terminal = new Terminal(folder, environment, command + "; echo ENDED; cat")) {
            terminal.awaitText("ENDED\r\n");
            return terminal.screen().replace("ENDED\r\n", "");
        }
    }

    /** What is then left on it. */
    private static String left(String shown) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        int column = 0;
        for (char c : shown.toCharArray()) {
            StringBuilder line = lines.get(lines.size() - 1);
            if (c == '\r') {
                column = 0;
            } else if (c == '\n') {
                lines.add(new StringBuilder());
            } else {
                line.replace(column, Math.min(line.length(), column + 1), String.valueOf(c));
                column++;
            }
        }
        StringBuilder text = new StringBuilder();
        for (StringBuilder line : lines) {
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }
}
