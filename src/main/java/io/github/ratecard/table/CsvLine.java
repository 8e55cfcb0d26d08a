package io.github.ratecard.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of CSV cut into fields, with the column where each begins. A field may be quoted; a quote inside it
 * is doubled; a quoted field ends on its own line.
 */
final class CsvLine {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    private CsvLine() {}

    /**
     * Cuts a line.
     *
     * @throws TableException at {@code place} and the column, when its quotes do not pair
     */
    static CsvLine of(String line, String place) {
        CsvLine cut = new CsvLine();
        int at = 0;
        do {
            at = cut.field(line, at, place);
        } while (at <= line.length());
        return cut;
    }

    int size() {
        return texts.size();
    }

    String text(int field) {
        return texts.get(field);
    }

    String[] texts() {
        return texts.toArray(new String[0]);
    }

    /** The column, counted from 1, where a field begins. */
    int column(int field) {
        return columns.get(field);
    }

    /** Reads the field that begins at a position and gives the position after its comma. */
    private int field(String line, int start, String place) {
        columns.add(start + 1);
        if (start < line.length() && line.charAt(start) == '"') {
            return quoted(line, start, place);
        }
        int comma = line.indexOf(',', start);
        int end = comma < 0 ? line.length() : comma;
        int quote = line.indexOf('"', start);
        if (quote >= 0 && quote < end) {
            throw unpaired("a quote stands inside a field without quotes around it", place, quote);
        }
        texts.add(line.substring(start, end));
        return end + 1;
    }

    private int quoted(String line, int start, String place) {
        StringBuilder text = new StringBuilder();
        int at = start + 1;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                text.append(line.charAt(at++));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                text.append('"');
                at += 2;
            } else {
                break;
            }
        }
        if (at >= line.length()) {
            throw unpaired("the quote that opens here is not closed on this line", place, start);
        }
        if (at + 1 < line.length() && line.charAt(at + 1) != ',') {
            throw unpaired("something follows the closing quote", place, at + 1);
        }
        texts.add(text.toString());
        return at + 2;
    }

    private static TableException unpaired(String what, String place, int at) {
        return new TableException(
                what, place + ":" + (at + 1), "quotes around the whole field, a quote inside it doubled");
    }
}
