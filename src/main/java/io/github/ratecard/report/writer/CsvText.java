package io.github.ratecard.report.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV (RFC 4180): commas, quotes only where a cell needs them, lines that end with LF. */
public final class CsvText {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvText() {}

    public static String of(List<String> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            Consumer<List<String>> out = to(text);
            out.accept(columns);
            rows.forEach(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Takes row after row, the names of the columns first. */
    public static Consumer<List<String>> to(Appendable text) throws IOException {
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        return cells -> {
            try {
                row(cells, printer);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private static void row(List<String> cells, CSVPrinter printer) throws IOException {
        for (String cell : cells) {
            printer.print(isFormula(cell) ? "'" + cell : cell);
        }
        printer.println();
    }

    /** What a spreadsheet would take for a formula is kept from it by an apostrophe; a number is none. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }
}
