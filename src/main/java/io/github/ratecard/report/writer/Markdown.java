package io.github.ratecard.report.writer;

import java.io.Writer;
import java.util.List;

/** Builds Markdown: headings, tables, lists; text from outside cannot become markup. */
public final class Markdown {
    private static final String MARKUP = "\\|*<>`[]";

    private final Text text;

    /** One string in the end. */
    public Markdown() {
        text = Text.held();
    }

    /** Of any length. */
    public Markdown(Writer to) {
        text = Text.to(to);
    }

    public void heading(int level, String heading) {
        gap();
        text.append("#".repeat(level)).append(' ').append(escaped(heading)).append('\n');
    }

    public void paragraph(String prose) {
        gap();
        text.append(escaped(prose)).append('\n');
    }

    public void list(List<String> items) {
        gap();
        for (String item : items) {
            text.append("- ").append(escaped(item)).append('\n');
        }
    }

    /** Begins a list within lists. */
    public void nested() {
        gap();
    }

    /** An item of such a list, behind as many blanks as it stands to the right. */
    public void item(String item) {
        String plain = item.stripLeading();
        text.append(item, 0, item.length() - plain.length());
        text.append("- ").append(escaped(plain)).append('\n');
    }

    /** A table's first row. @param columns {@code l} or {@code r} for each column */
    public void table(String columns, String... header) {
        gap();
        row(header);
        for (int i = 0; i < header.length; i++) {
            text.append(columns.charAt(i) == 'r' ? "|---:" : "|---");
        }
        text.append("|\n");
    }

    public void row(String... cells) {
        for (String cell : cells) {
            text.append("| ").append(escaped(cell)).append(cell.isEmpty() ? "" : " ");
        }
        text.append("|\n");
    }

    /** Text that keeps its shape. */
    public void block(String lines) {
        gap();
        text.append("```text\n").append(lines).append("```\n");
    }

    /** Ends what is no string. */
    public void end() {
        text.flush();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void gap() {
        if (text.isBegun()) {
            text.append('\n');
        }
    }

    private static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
