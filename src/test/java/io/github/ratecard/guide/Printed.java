package io.github.ratecard.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.cli.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code ratecard guide} writes, and how to read it. */
final class Printed {
    static final List<String> FORMATS = List.of("text", "md", "html");

    private Printed() {}

    /** A run with the user's data in a folder. */
    static Run run(Path data, String words) {
        return Run.on(Run.TODAY, Map.of("RATECARD_DATA", data.toString()), words.split(" "));
    }

    /** Its words with one blank between them: no lines of tables, boxes or lists, no markup. */
    static String words(String format, String out) {
        String plain;
        switch (format) {
            case "html":
                plain = textOfHtml(out);
                break;
            case "md":
                plain = out.replaceAll("(?m)^\\|[-:|]+\\|$", " ")
                        .replaceAll("(?<!\\\\)\\|", " ")
                        .replaceAll("(?m)^(#+|-) ", " ")
                        .replaceAll("\\\\(.)", "$1");
                break;
            default:
                plain = out.replaceAll("[─═│┌┬┐├┼┤└┴┘]", " ").replaceAll("(?m)^- ", " ");
        }
        return plain.replaceAll("\\s+", " ").strip();
    }

    static String textOfHtml(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The tables of a Markdown document: their rows, the header first, by the paragraph before them. */
    static Map<String, List<List<String>>> tables(String markdown) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String before = "";
        List<List<String>> open = List.of();
        for (String line : markdown.split("\n")) {
            if (!line.startsWith("|")) {
                before = line.isEmpty() ? before : line;
                open = List.of();
                continue;
            }
            List<String> cells = cells(line);
            if (open.isEmpty()) {
                open = new ArrayList<>();
                tables.put(before, open);
                open.add(cells);
            } else {
                assertEquals(open.get(0).size(), cells.size(), "cells of " + line);
                if (!line.matches("\\|[-:|]+\\|")) {
                    open.add(cells);
                }
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String[] parts = line.split("(?<!\\\\)\\|", -1);
        for (int i = 1; i < parts.length - 1; i++) {
            cells.add(parts[i].strip().replaceAll("\\\\(.)", "$1"));
        }
        return cells;
    }
}
