package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the guide is laid out: within the page, in tables that hold together, on a page whose links lead somewhere. */
class LayoutTest {
    private static final List<String> GUIDES = List.of(
            "guide mild",
            "guide mild --zip 10001",
            "guide mild --zip 10001 --round dollars",
            "guide mild --asc-wage-index 1.8317 --hospital-wage-index 1.9343",
            "guide mild --date 2025-12-01");

    static Stream<Arguments> widths() {
        return GUIDES.stream()
                .flatMap(words -> Stream.of(40, 60, 80, 132).map(columns -> Arguments.of(words, columns)));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void textFitsThePage(String words, int columns) {
        Run run = Run.on(Run.TODAY, Map.of("COLUMNS", String.valueOf(columns)), words.split(" "));
        assertFalse(run.out().isEmpty(), run.err());
        run.out().lines().forEach(line -> {
            // An address is not broken: nobody could follow it
            boolean address = line.strip().matches("https://\\S+");
            assertTrue(address || line.codePointCount(0, line.length()) <= columns, columns + " columns: " + line);
            assertEquals(line.stripTrailing(), line);
        });
    }

    @Test
    void theFormsAreDrawnWithClosedBoxes() {
        List<String> drawn = Run.of("guide mild")
                .out()
                .lines()
                .filter(line -> !line.isEmpty() && "┌├│└".indexOf(line.charAt(0)) >= 0)
                .toList();
        assertTrue(drawn.size() > 20);
        for (int i = 0; i < drawn.size(); i++) {
            String line = drawn.get(i);
            assertEquals(80, line.length(), line);
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                boolean up = i > 0 && "┌┬┐├┼┤│".indexOf(drawn.get(i - 1).charAt(at)) >= 0;
                boolean down = i + 1 < drawn.size()
                        && "└┴┘├┼┤│".indexOf(drawn.get(i + 1).charAt(at)) >= 0;
                assertEquals(
                        "└┴┘├┼┤│".indexOf(c) >= 0, up && "┌┬┐─ ".indexOf(c) < 0, "from above at " + at + ": " + line);
                assertTrue("┌┬┐├┼┤│".indexOf(c) < 0 || down, "below at " + at + ": " + line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide mild", "guide mild --zip 10001", "guide mild --date 2025-12-01"})
    void markdownTablesAreWellFormed(String words) {
        Map<String, List<List<String>>> tables =
                Printed.tables(Run.of(words + " --format md").out());
        assertTrue(tables.size() >= 12, tables.keySet().toString());
        tables.forEach((name, rows) -> assertTrue(rows.size() > 1, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide mild", "guide mild --zip 10001", "guide mild --date 2025-12-01"})
    void linksOfThePageLeadSomewhere(String words) {
        String html = Run.of(words + " --format html").out();
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
        while (id.find()) {
            assertTrue(ids.add(id.group(1)), "twice: " + id.group(1));
        }
        Matcher link = Pattern.compile(" href=\"#([^\"]*)\"").matcher(html);
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(ids.contains(link.group(1)), "nowhere: " + link.group(1));
        }
        assertTrue(links > 40, links + " links");
        assertFalse(html.contains("<script"), "a script");
        assertFalse(html.matches("(?s).*(src|srcset)=.*"), "something to fetch");
    }

    /** The number's two forms are easily mixed up, and each is wrong in the other medium. */
    @Test
    void electronicInstructionsNeverShowThePaperForm() {
        String text = Run.of("guide mild").out();
        for (String form : List.of("837P", "837I")) {
            int from = text.indexOf("\n" + form + ", electronic\n");
            String part = text.substring(from, text.indexOf("\n- ", from));
            assertTrue(part.contains("03072927"), part);
            assertFalse(part.contains("CT03072927"), part);
        }
    }

    @Test
    void theProfessionalFormNeverShowsTheDevice() {
        String text = Run.of("guide mild").out();
        String form = text.substring(text.indexOf("\nCMS-1500, paper\n"), text.indexOf("\nUB-04, paper\n"));
        assertEquals(1, form.split("C1889", -1).length - 1, "only the remark that it is never reported");
    }
}
