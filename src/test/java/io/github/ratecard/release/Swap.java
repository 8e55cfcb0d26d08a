package io.github.ratecard.release;

import io.github.ratecard.release.layout.Recognizer;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Swaps two columns of all rows of a sample and leaves the header as it is. */
final class Swap {
    private final Samples sample;
    private final List<CSVRecord> records;
    private final int header;

    Swap(Samples sample) throws IOException {
        this.sample = sample;
        this.records = records(sample);
        this.header = header(sample);
    }

    /** The cells of a sample, to be written down again otherwise. */
    static Cells cells(Samples sample) {
        try {
            return new Cells(records(sample), header(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a sample.
     *
     * @param header which of them is the last line of the header
     */
    record Cells(List<CSVRecord> records, int header) {
        int width() {
            return records.get(header).size();
        }

        /** The rows, each changed by its number, every field in quotes. */
        String mapped(BiFunction<List<String>, Integer, List<String>> change, String separator) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < records.size(); i++) {
                List<String> row = change.apply(records.get(i).toList(), i);
                for (int c = 0; c < row.size(); c++) {
                    text.append(c == 0 ? "" : separator);
                    text.append('"').append(row.get(c).replace("\"", "\"\"")).append('"');
                }
                text.append("\r\n");
            }
            return text.toString();
        }
    }

    int columns() {
        return records.get(header).size();
    }

    byte[] of(int one, int other) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            List<String> cells = new ArrayList<>(records.get(i).toList());
            boolean row = i > header
                    && cells.size() > other
                    && cells.stream().filter(c -> !c.isBlank()).count() > 1;
            if (row) {
                String cell = cells.set(one, cells.get(other));
                cells.set(other, cell);
            }
            for (int c = 0; c < cells.size(); c++) {
                text.append(c == 0 ? "" : sample.separator());
                text.append('"').append(cells.get(c).replace("\"", "\"\"")).append('"');
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether nothing in a file could tell that two columns are swapped: both hold the same kind of indicator (the two NA flags
     * among them); copayments, of which the files have three and no price depends on any; or words.
     */
    static boolean isUnseen(Samples sample, int one, int other) {
        if (isLabel(sample, one) || isLabel(sample, other) || isWeight(sample, one) || isWeight(sample, other)) {
            return true;
        }
        switch (sample) {
            case PPRRVU_2026:
            case PPRRVU_2025:
            case PPRRVU_BARE_CR:
                return isIndicator(sample, one) && isIndicator(sample, other)
                        || one == 7 && other == 9
                        || isFamily(sample, one) && isFamily(sample, other);
            case RANKS:
                // How often a procedure was billed, and its rank: whole numbers both
                return other == 8 && (one == 5 || one == 6);
            case ADDENDUM_A:
                return isCopayment(5, one, other) || isAdjusted(8, one, other);
            case ADDENDUM_B:
                return isCopayment(7, one, other) || isAdjusted(10, one, other);
            case ADDENDUM_B_WEB:
                return isCopayment(6, one, other) || isAdjusted(9, one, other);
            default:
                return false;
        }
    }

    /** The adjusted copayment beside its neighbours: few rows of the samples print one, too few to tell a column by. */
    private static boolean isAdjusted(int column, int one, int other) {
        return one == column && other == column + 1 || one == column - 1 && other == column;
    }

    /** The description of a code: no price depends on it, and people take it out for its copyright. */
    private static boolean isLabel(Samples sample, int column) {
        boolean later = sample.kind() == TableKind.RVU || sample.kind() == TableKind.ASC_RATES;
        boolean first = sample.kind() == TableKind.OPPS_RATES || sample.kind() == TableKind.OPPS_APCS;
        return column == 2 && later || column == 1 && first;
    }

    /** The weight is what the rate was made of; when it is not there, the rate stands as it is. */
    private static boolean isWeight(Samples sample, int column) {
        boolean asc = sample.kind() == TableKind.ASC_RATES && column == 5;
        boolean first = sample == Samples.ADDENDUM_A && column == 3 || sample == Samples.ADDENDUM_B && column == 5;
        return asc || first || sample == Samples.ADDENDUM_B_WEB && column == 4;
    }

    /** Who supervises a test and its imaging family: two digits each, on which no price depends. */
    private static boolean isFamily(Samples sample, int column) {
        int supervision = sample == Samples.PPRRVU_2026 ? 26 : 25;
        return column == supervision || column == supervision + 2;
    }

    /** PCTC, the five indicators of surgery, PRIC IND and the calculation flag: one digit each, in any combination. */
    private static boolean isIndicator(Samples sample, int column) {
        boolean pric = sample == Samples.PPRRVU_2026;
        return column == 13 || column >= 18 && column <= (pric ? 23 : 22) || column == (pric ? 27 : 26);
    }

    /** The national copayment and the minimum, the third, or a column that says nothing. */
    private static boolean isCopayment(int national, int one, int other) {
        return one == national || one == national + 1 || other == national || other == national + 1;
    }

    private static int header(Samples sample) {
        String text = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
        return Recognizer.recognize(Look.layouts(), text, "file")
                .header()
                .orElseThrow()
                .row();
    }

    private static List<CSVRecord> records(Samples sample) throws IOException {
        String text = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
        text = text.contains("\n") ? text : text.replace('\r', '\n');
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(sample.separator())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }
}
