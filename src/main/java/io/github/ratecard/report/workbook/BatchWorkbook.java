package io.github.ratecard.report.workbook;

import io.github.ratecard.batch.answer.Status;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.report.amount.Money;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.writer.Book;
import io.github.ratecard.report.writer.CsvRows;
import io.github.ratecard.report.writer.Sheet;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of {@code batch} as a workbook: columns of the input as text, untouched; amounts as numbers; the other
 * columns of the answer as text. What a spreadsheet has no room for is refused, never cut.
 */
public final class BatchWorkbook {
    private static final int FLUSHED = 1 << 9;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final String shown;
    private final Tables tables;
    private final List<String> answer;
    private final int editionsColumn;
    private final TreeSet<String> editions = new TreeSet<>();

    /**
     * @param shown what messages call the file that was priced
     * @param tables it was priced from
     * @param answer the columns that the answer adds, behind those of the input: a status, amounts, editions and more
     */
    public BatchWorkbook(String shown, Tables tables, List<String> answer) {
        this.shown = shown;
        this.tables = tables;
        this.answer = List.copyOf(answer);
        this.editionsColumn = answer.indexOf("rc_editions");
    }

    /**
     * Makes a workbook of what {@code batch} wrote.
     *
     * @param csv its answer
     * @param tally what became of the rows
     * @param draft an empty file to put the workbook together in; whoever gives it removes it
     * @throws TableException when a spreadsheet has no room for it
     */
    public void write(Path csv, Tally tally, Path draft, OutputStream out) throws IOException {
        // Before anything is converted; blank lines, which are rows too, show as they come
        refuseRows(tally.rows() + 1);
        Book book = new Book(draft);
        char delimiter = delimiter(csv);
        try (PushbackReader in = new PushbackReader(Files.newBufferedReader(csv, StandardCharsets.UTF_8))) {
            skipMark(in);
            rows(new CsvRows(new BufferedReader(in), delimiter), book.sheet("Priced"));
        }
        summary(book.sheet("Summary"), tally);
        new SourceSheet(book.sheet("Sources"), tables).editions(editions);
        book.finish(out);
    }

    /** The character before the first column of the answer, whose names no column of the input has. */
    private char delimiter(Path csv) throws IOException {
        try (Reader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            StringBuilder seen = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                seen.append((char) c);
                for (char delimiter : new char[] {',', ';', '\t'}) {
                    String added = delimiter + String.join(String.valueOf(delimiter), answer);
                    if (c == added.charAt(added.length() - 1) && seen.lastIndexOf(added) >= 0) {
                        return delimiter;
                    }
                }
            }
        }
        throw new IllegalStateException("no answer in " + csv);
    }

    private static void skipMark(PushbackReader in) throws IOException {
        int first = in.read();
        if (first >= 0 && first != '\ufeff') {
            in.unread(first);
        }
    }

    private void rows(CsvRows rows, Sheet sheet) throws IOException {
        List<String> fields = new ArrayList<>();
        rows.read(fields);
        int columns = fields.size();
        refuseColumns(columns);
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(NARROWEST, Math.min(WIDEST, fields.get(i).length() + 2));
        }
        widths[columns - 1] = WIDEST;
        sheet.widths(widths);
        checked(fields, 1);
        sheet.header(fields.toArray(new String[0]));
        int inputs = columns - answer.size();
        fields.clear();
        while (rows.read(fields)) {
            refuseRows(sheet.rows() + 1L);
            refuseColumns(fields.size());
            row(sheet, checked(fields, sheet.rows() + 1), inputs);
            if (sheet.rows() % FLUSHED == 0) {
                sheet.flush();
            }
            fields.clear();
        }
        sheet.filter(columns);
        sheet.finish();
    }

    private void row(Sheet sheet, List<String> fields, int inputs) {
        int first = fields.size() - answer.size();
        if (first < 0) {
            // A blank line has no answer
            fields.forEach(sheet::text);
            sheet.end();
            return;
        }
        fields.subList(0, Math.min(inputs, first)).forEach(sheet::text);
        for (int i = 0; i < answer.size(); i++) {
            String field = fields.get(first + i);
            boolean amount = i > 0 && i < editionsColumn && !field.isEmpty();
            if (amount) {
                sheet.number(Decimal.of(field), Money.IN_CENTS);
            } else {
                sheet.text(field);
            }
        }
        noteEditions(fields.get(first + editionsColumn));
        // A row with more fields than the header has no columns for them; they stand behind the answer
        fields.subList(Math.min(inputs, first), first).forEach(sheet::text);
        sheet.end();
    }

    private void noteEditions(String words) {
        if (!words.isEmpty()) {
            for (String edition : words.split(" ")) {
                editions.add(edition);
            }
        }
    }

    private void summary(Sheet sheet, Tally tally) {
        sheet.widths(NARROWEST * 2, NARROWEST, WIDEST * 2);
        sheet.header("Result", "Rows", "Meaning");
        for (Status status : Status.values()) {
            sheet.text(status.word()).number(Decimal.of(tally.count(status))).end();
        }
        for (Map.Entry<ReasonCode, Long> reason : tally.reasons().entrySet()) {
            sheet.text(reason.getKey().name()).number(Decimal.of(reason.getValue()));
            sheet.text(reason.getKey().meaning()).end();
        }
        sheet.end();
        for (String sentence : Disclaimers.OF_ROWS) {
            sheet.text(sentence).end();
        }
    }

    private List<String> checked(List<String> fields, int row) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).length() > Sheet.LONGEST_TEXT) {
                throw tooLarge(
                        "row " + row + ", column " + (i + 1) + " has "
                                + fields.get(i).length() + " characters",
                        Sheet.LONGEST_TEXT + " characters in a cell");
            }
        }
        return fields;
    }

    private void refuseRows(long rows) {
        if (rows > Sheet.MOST_ROWS) {
            throw tooLarge("there are more rows than a sheet has", Sheet.MOST_ROWS + " rows, the header among them");
        }
    }

    private void refuseColumns(int columns) {
        if (columns > Sheet.MOST_COLUMNS) {
            throw tooLarge(columns + " columns are more than a sheet has", Sheet.MOST_COLUMNS + " columns");
        }
    }

    private TableException tooLarge(String what, String most) {
        return new TableException(what, shown, "at most " + most + "; -o FILE.csv has no such limit");
    }
}
