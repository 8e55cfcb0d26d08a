package io.github.ratecard.cli;

import java.util.List;
import java.util.Locale;

/** A page of the manual in the making, in the macros of man(7). */
final class Roff {
    /** How far the text of a list stands from the margin at least, where lines of a topic go on. */
    private static final int CONTINUED = 7;

    private final StringBuilder page = new StringBuilder();

    Roff(String name, String date, String version) {
        page.append(".TH ")
                .append(escape(name.toUpperCase(Locale.ROOT)))
                .append(" 1 ")
                .append(date)
                .append(" \"ratecard ")
                .append(escape(version))
                .append("\" \"ratecard manual\"\n");
    }

    Roff section(String title) {
        page.append(".SH ").append(title).append('\n');
        return this;
    }

    Roff text(String text) {
        page.append(escape(text)).append('\n');
        return this;
    }

    Roff bold(String text) {
        page.append("\\fB").append(escape(text)).append("\\fR\n");
        return this;
    }

    /** An entry of a list. */
    Roff item(String term, String text) {
        page.append(".TP\n\\fB").append(escape(term)).append("\\fR\n");
        return text.isEmpty() ? this : text(text);
    }

    /** Lines as they are. */
    Roff code(List<String> lines) {
        page.append(".nf\n");
        for (String line : lines) {
            text(line);
        }
        page.append(".fi\n");
        return this;
    }

    /** A text of {@link Topics} without its first line, which says what the section's title says. */
    Roff topic(String text) {
        return prose(text.substring(text.indexOf('\n') + 1).stripLeading());
    }

    /** Paragraphs, and lists whose lines begin with two blanks: the term, two blanks or more, the text. */
    Roff prose(String text) {
        boolean begins = false;
        boolean first = true;
        for (String line : text.split("\n")) {
            if (line.isBlank()) {
                begins = true;
            } else if (line.startsWith(" ".repeat(CONTINUED))) {
                text(line.strip());
            } else if (line.startsWith("  ")) {
                String[] parts = line.strip().split(" {2,}", 2);
                item(parts[0], parts.length == 1 ? "" : parts[1]);
                begins = false;
            } else {
                page.append(begins && !first ? ".PP\n" : "");
                text(line);
                begins = false;
            }
            first = false;
        }
        return this;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '~' -> escaped.append("\\(ti");
                default -> {
                    if (letter < 0x7f) {
                        escaped.appendCodePoint(letter);
                    } else {
                        escaped.append("\\[u").append(hex(letter)).append(']');
                    }
                }
            }
        });
        return escaped.length() > 0 && escaped.charAt(0) == '.' ? "\\&" + escaped : escaped.toString();
    }

    private static String hex(int letter) {
        String digits = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
