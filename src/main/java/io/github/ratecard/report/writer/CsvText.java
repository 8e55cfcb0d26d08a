package io.github.ratecard.report.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Builds CSV (RFC 4180): commas, quotes only where a cell needs them, lines that end with LF. */
public final class CsvText {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    public CsvText() {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Several numbers or words, separated by commas. */
    public CsvText all(String cells) {
        for (String cell : cells.split(",", -1)) {
            plain(cell);
        }
        return this;
    }

    /** A number or a word of ours. */
    public CsvText plain(String cell) {
        try {
            printer.print(cell);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** Any text. What a spreadsheet would take for a formula is kept from it by an apostrophe. */
    public CsvText cell(String cell) {
        return plain(isFormula(cell) ? "'" + cell : cell);
    }

    /** Ends the row. */
    public void end() {
        try {
            printer.println();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
