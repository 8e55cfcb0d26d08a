package io.github.ratecard.report.writer;

import io.github.ratecard.model.Decimal;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook, filled cell by cell, row by row. A text is a text: whatever it begins with, it is never a
 * formula, a date or a number.
 */
public final class Sheet {
    /** Excel takes no more of either. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS;

    public static final int MOST_COLUMNS = Worksheet.MAX_COLS;
    public static final int LONGEST_TEXT = 32_767;

    private static final String CHANGEABLE = "FFFFF2CC";
    private static final String CHANGED = "FF1F3F8F";
    private static final String LEFT_BAR = "FF5A9CC2";
    private static final String RIGHT_BAR = "FF0B4F7A";
    private static final int LETTERS = 26;
    /** In points. */
    private static final int TWO_LINES = 32;

    private static final String ESCAPE = "_x";
    private static final int ESCAPE_LENGTH = 7;

    private final Worksheet sheet;
    private int row;
    private int column;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** How wide each column is, in characters. */
    public Sheet widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.width(i, characters[i]);
        }
        return this;
    }

    /** The row that names the columns; it and what is above it stay in sight. */
    public void header(String... names) {
        for (String name : names) {
            write(name);
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            column++;
        }
        end();
        sheet.freezePane(0, row);
    }

    /**
     * The row that names the columns, in two lines of letters.
     *
     * @param sides a letter for each column: {@code l}, or {@code r} where its cells stand at the right
     */
    public void header(String sides, List<String> names) {
        int first = row;
        header(names.toArray(new String[0]));
        sheet.rowHeight(first, TWO_LINES);
        for (int i = 0; i < names.size(); i++) {
            sheet.style(first, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(sides.charAt(i) == 'r' ? "right" : "left")
                    .set();
        }
    }

    /** A row that is a heading. */
    public void heading(String text) {
        write(text);
        sheet.style(row, column).bold().set();
        end();
    }

    public Sheet text(String text) {
        write(text);
        column++;
        return this;
    }

    /** A text that may take several lines in its column. */
    public Sheet prose(String text) {
        write(text);
        style().wrapText(true).verticalAlignment("top").set();
        column++;
        return this;
    }

    /** A text that may take several lines, a step to the right of the number before it. */
    public Sheet remark(String text) {
        prose(text);
        sheet.style(row, column - 1)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .indent(1)
                .set();
        return this;
    }

    /** A text that stands so many steps to the right. */
    public Sheet indented(String text, int steps) {
        write(text);
        style().horizontalAlignment("left").indent(steps).set();
        column++;
        return this;
    }

    public Sheet number(Decimal number) {
        sheet.value(row, column++, number.toBigDecimal());
        return this;
    }

    /** @param format as spreadsheets write it: {@code Money.format} */
    public Sheet number(Decimal number, String format) {
        sheet.value(row, column, number.toBigDecimal());
        style().format(format).set();
        column++;
        return this;
    }

    /**
     * A number that follows from other cells.
     *
     * @param expression without the sign of equality
     * @param value what it comes to, for programs that show a workbook without working it out
     * @param format as spreadsheets write it
     */
    public Sheet formula(String expression, Decimal value, String format) {
        return formula(Formulas.number(expression, value), format);
    }

    /** A text, or a number where it comes to one, that follows from other cells. */
    public Sheet formula(String expression, String value, String format) {
        return formula(Formulas.text(expression, value), format);
    }

    private Sheet formula(String marked, String format) {
        sheet.formula(row, column, marked);
        style().format(format).set();
        column++;
        return this;
    }

    /** Shows the cell before as one that the reader may change. */
    public Sheet changeable() {
        sheet.style(row, column - 1).fillColor(CHANGEABLE).fontColor(CHANGED).set();
        return this;
    }

    /** Shows the cells of the row so far as a sum. */
    public Sheet strong() {
        for (int i = 0; i < column; i++) {
            sheet.style(row, i)
                    .bold()
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                    .set();
        }
        return this;
    }

    /** A text that follows from other cells and is drawn as a bar, growing from the left or from the right. */
    public Sheet bar(String expression, String value, boolean fromRight) {
        formula(Formulas.text(expression, value), "General");
        sheet.style(row, column - 1)
                .fontColor(fromRight ? LEFT_BAR : RIGHT_BAR)
                .horizontalAlignment(fromRight ? "right" : "left")
                .set();
        return this;
    }

    /** The next cell as another sheet refers to it: {@code 'Inputs'!$B$7}. */
    public String cell() {
        return cell(row, column);
    }

    /** Any cell as another sheet refers to it, by row and column from 0. */
    public String cell(int atRow, int atColumn) {
        return "'" + sheet.getName().replace("'", "''") + "'!$" + letters(atColumn) + "$" + (atRow + 1);
    }

    /** The name of a column, from 0: {@code A}, {@code AB}. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /** Printed across letter paper, as wide as the paper, on as many sheets as it takes. */
    public Sheet onPaper() {
        return onPaper(0);
    }

    /** The same on one sheet. */
    public Sheet onOnePaper() {
        return onPaper(1);
    }

    private Sheet onPaper(int sheets) {
        sheet.paperSize(PaperSize.LETTER_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) sheets);
        return this;
    }

    /** Keeps so many columns at the left in sight, and the rows so far. */
    public Sheet keep(int columns) {
        sheet.freezePane(columns, row);
        return this;
    }

    public Sheet empty() {
        column++;
        return this;
    }

    public void end() {
        row++;
        column = 0;
    }

    /** How many rows there are. */
    public int rows() {
        return row;
    }

    /** Lets readers choose rows by what stands in the columns of the whole sheet. */
    public void filter(int columns) {
        sheet.setAutoFilter(0, 0, row - 1, columns - 1);
    }

    /** Writes out the rows so far, which are then out of reach. */
    public void flush() throws IOException {
        sheet.flush();
    }

    public void finish() throws IOException {
        sheet.finish();
    }

    private StyleSetter style() {
        return sheet.style(row, column);
    }

    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        String stored = stored(text);
        // A library of its own for texts would grow with every row; the plain form of a text within the row loses
        // blanks at either end and what comes after a line end.
        if (losesBlanks(stored)) {
            sheet.inlineString(row, column, RichText.builder().run(stored).end().build());
        } else {
            sheet.inlineString(row, column, stored);
        }
    }

    private static boolean losesBlanks(String text) {
        return Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))
                || text.indexOf('\n') >= 0
                || text.indexOf('\t') >= 0
                || text.contains("  ");
    }

    /**
     * The text as the format stores it (ECMA-376 part 1, 22.9.2.19): a character that XML cannot hold is
     * {@code _x0001_}, and a text that looks like one of these has its underscore written so.
     */
    static String stored(String text) {
        StringBuilder stored = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe' || isLoneSurrogate(text, i);
            if (escape || c == '_' && isEscape(text, i)) {
                String digits = Integer.toHexString(c);
                stored.append(ESCAPE)
                        .append("0".repeat(4 - digits.length()))
                        .append(digits)
                        .append('_');
            } else {
                stored.append(c);
            }
        }
        return stored.toString();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length()
                || !text.startsWith(ESCAPE, at)
                || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + ESCAPE.length(); i < at + ESCAPE_LENGTH - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
