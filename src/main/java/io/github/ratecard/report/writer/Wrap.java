package io.github.ratecard.report.writer;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
    private Wrap() {}

    /**
     * The text in lines of at most this width; a word that is wider is broken, so that nothing is lost; an
     * address is not, so that it can be copied.
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = 0;
        while (from <= text.length()) {
            int blank = text.indexOf(' ', from);
            int to = blank < 0 ? text.length() : blank;
            String word = text.substring(from, to);
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
            breakWide(line, width, lines);
            from = to + 1;
        }
        lines.add(line.toString());
        return lines;
    }

    private static void breakWide(StringBuilder line, int width, List<String> lines) {
        while (line.length() > width && line.indexOf("https://") != 0) {
            lines.add(line.substring(0, width));
            line.delete(0, width);
        }
    }
}
