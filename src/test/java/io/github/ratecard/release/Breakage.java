package io.github.ratecard.release;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** One thing that happens to files on their way, and whether the file still says what it said. */
enum Breakage {
    CUT_TO_A_THIRD(Result.REFUSED, (lines, s) -> lines.cut(lines.length() / 3)),
    CUT_IN_THE_LAST_ROW(Result.REFUSED, (lines, s) -> lines.cut(lines.endOfLastRow() - 3)),
    CUT_BEFORE_THE_LAST_LINE_END(Result.REFUSED_OR_EQUAL, (lines, s) -> lines.cut(lines.endOfLastRow())),
    CUT_TO_ITS_BANNER(Result.REFUSED, (lines, s) -> lines.cut(lines.endOfLine(0))),
    CUT_TO_ITS_HEADER(
            Result.REFUSED,
            (lines, s) ->
                    lines.cut(lines.endOfLine(lines.header()) + lines.end().length())),
    A_FIELD_TOO_MANY(Result.ROW_HELD, (lines, s) -> lines.row(row -> row + s + "1")),
    A_FIELD_TOO_FEW(Result.ROW_HELD, (lines, s) -> lines.row(row -> row.substring(row.indexOf(s) + 1))),
    EMPTY_FIELDS_TOO_MANY(Result.EQUAL, (lines, s) -> lines.row(row -> row + s + s)),
    LETTERS_IN_A_NUMBER(Result.ROW_HELD, (lines, s) -> lines.row(row -> row.replaceFirst("(\\d)(\\d{2}\\D)", "$1x$2"))),
    A_ROW_TWICE(Result.EQUAL, (lines, s) -> lines.row(row -> row + lines.end() + row)),
    NO_HEADER(Result.REFUSED, (lines, s) -> lines.without(lines.header())),
    HEADER_AGAIN(Result.EQUAL, (lines, s) -> lines.row(row -> row + lines.end() + lines.line(lines.header()))),
    AN_UNCLOSED_QUOTE(
            Result.REFUSED, (lines, s) -> lines.row(row -> row.replaceFirst("(?<=" + s + ")(?=[^" + s + "\"])", "\""))),
    NUL_IN_A_NUMBER(Result.ROW_HELD, (lines, s) -> lines.row(row -> row.replaceFirst("(\\d)(\\d{2}\\D)", "$1\0$2"))),
    NUL_FOR_THE_END_OF_A_NUMBER(
            Result.ROW_HELD, (lines, s) -> lines.row(row -> row.replaceFirst("(\\d{2})\\d(?=\\D)", "$1\0"))),
    A_CONTROL_CHARACTER(
            Result.ROW_HELD, (lines, s) -> lines.row(row -> row.replaceFirst("(\\d)(\\d{2}\\D)", "$1\7$2"))),
    LINE_FEEDS(Result.EQUAL, (lines, s) -> lines.ending("\n")),
    BARE_CARRIAGE_RETURNS(Result.EQUAL, (lines, s) -> lines.ending("\r")),
    CARRIAGE_RETURN_LINE_FEEDS(Result.EQUAL, (lines, s) -> lines.ending("\r\n")),
    DOS_END_OF_FILE(Result.EQUAL, (lines, s) -> lines.text() + "\u001a"),
    BLANK_LINES_AT_THE_END(Result.EQUAL, (lines, s) -> lines.text() + lines.end() + lines.end()),
    AN_EMPTY_LAST_ROW(Result.EQUAL, (lines, s) -> lines.text() + s + s + s + lines.end()),
    NOTHING(Result.REFUSED, (lines, s) -> ""),
    UTF8(Result.SAME_ROWS, (lines, s) -> lines.text(), StandardCharsets.UTF_8),
    UTF8_WITH_MARK(Result.SAME_ROWS, (lines, s) -> "\uFEFF" + lines.text(), StandardCharsets.UTF_8),
    UTF16(Result.SAME_ROWS, (lines, s) -> "\uFEFF" + lines.text(), StandardCharsets.UTF_16LE),
    UTF16_BIG(Result.SAME_ROWS, (lines, s) -> "\uFEFF" + lines.text(), StandardCharsets.UTF_16BE),
    UTF16_WITHOUT_MARK(Result.REFUSED, (lines, s) -> lines.text(), StandardCharsets.UTF_16LE),
    UTF32(Result.REFUSED, (lines, s) -> "\uFEFF" + lines.text(), Charset.forName("UTF-32LE")),
    EBCDIC(Result.REFUSED, (lines, s) -> lines.text(), Charset.forName("IBM037"));

    /** What the importer must make of it. */
    enum Result {
        /** Nothing is imported, and the place is named. */
        REFUSED,
        /** The row that cannot be read is held back; where it is more than one in a hundred, the file is refused. */
        ROW_HELD,
        /** One or the other: it depends on whether the last cell shows that it is whole. */
        REFUSED_OR_EQUAL,
        /** The same rows are imported. */
        EQUAL,
        /** The same rows, but for letters that another reading of the bytes makes. */
        SAME_ROWS
    }

    private final Result result;
    private final BiFunction<Lines, String, String> change;
    private final Charset charset;

    Breakage(Result result, BiFunction<Lines, String, String> change) {
        this(result, change, StandardCharsets.ISO_8859_1);
    }

    Breakage(Result result, BiFunction<Lines, String, String> change, Charset charset) {
        this.result = result;
        this.change = change;
        this.charset = charset;
    }

    Result result() {
        return result;
    }

    byte[] of(Samples sample) {
        Lines lines = new Lines(new String(sample.bytes(), StandardCharsets.ISO_8859_1), sample);
        return change.apply(lines, String.valueOf(sample.separator())).getBytes(charset);
    }

    /** A sample line by line, with the places that breakages need. */
    static final class Lines {
        private final String text;
        private final String end;
        private final List<String> lines;
        private final Samples sample;

        Lines(String text, Samples sample) {
            this.text = text;
            this.sample = sample;
            this.end = text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
            this.lines = new ArrayList<>(Arrays.asList(text.split(end, -1)));
        }

        String text() {
            return text;
        }

        String end() {
            return end;
        }

        int length() {
            return text.length();
        }

        String line(int number) {
            return lines.get(number);
        }

        String cut(int length) {
            return text.substring(0, length);
        }

        /** The last line of the header: the one before the first row. */
        int header() {
            return firstRow() - 1;
        }

        int endOfLine(int number) {
            int at = -1;
            for (int i = 0; i <= number; i++) {
                at = text.indexOf(end, at + 1);
            }
            return at;
        }

        int endOfLastRow() {
            int last = lines.size() - 1;
            while (!isRow(lines.get(last))) {
                last--;
            }
            return endOfLine(last);
        }

        /** The text with a row in its middle changed. */
        String row(java.util.function.UnaryOperator<String> change) {
            int middle = (firstRow() + lines.size()) / 2;
            while (!isRow(lines.get(middle)) || !lines.get(middle).matches(".*\\d\\d\\D.*")) {
                middle--;
            }
            List<String> changed = new ArrayList<>(lines);
            changed.set(middle, change.apply(lines.get(middle)));
            return String.join(end, changed);
        }

        String without(int number) {
            List<String> changed = new ArrayList<>(lines);
            changed.remove(number);
            return String.join(end, changed);
        }

        String ending(String other) {
            return String.join(other, lines);
        }

        private int firstRow() {
            int first = 0;
            while (!isRow(lines.get(first))) {
                first++;
            }
            return first;
        }

        private boolean isRow(String line) {
            String first = line.split(String.valueOf(sample.separator()), -1)[0];
            switch (sample) {
                case GPCI:
                    return first.matches("\\d{5}");
                case WAGE_INDEX:
                    return first.matches("\\d{2}|\\d{5}");
                case ADDENDUM_A:
                    return first.matches("\\d{4}");
                case ZIP5:
                    return line.matches("[A-Z]{2},\\d{5},.*");
                default:
                    return first.matches("[0-9A-Z]\\d{3}[0-9A-Z]");
            }
        }
    }
}
