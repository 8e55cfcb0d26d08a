package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What next year's files may do differently while they mean the same. */
class QuirkTest {
    private static final int PPRRVU_HEADER = 10;

    private static String text(Samples sample) {
        return new String(sample.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void readsTheSame(Samples sample, String changed) {
        List<List<String>> expected = Look.rows(Look.at(sample.bytes()));
        Importer.Line line = Look.at(bytes(changed));
        assertTrue(line.staged().isPresent(), () -> line.report().toString());
        assertEquals(expected, Look.rows(line));
    }

    private static String lines(Samples sample, UnaryOperator<List<String>> change) {
        String end = text(sample).contains("\n") ? "\r\n" : "\r";
        List<String> lines = new ArrayList<>(Arrays.asList(text(sample).split(end)));
        return String.join("\r\n", change.apply(lines)) + "\r\n";
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void moreBannerLines(Samples sample) {
        readsTheSame(sample, "Centers for Medicare & Medicaid Services\r\n\r\nUpdated file\r\n" + text(sample));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void columnsThatAreNotKnown(Samples sample) {
        String s = String.valueOf(sample.separator());
        Swap.Cells cells = Swap.cells(sample);
        readsTheSame(
                sample,
                cells.mapped(
                        (row, number) -> number < cells.header()
                                ? row
                                : with(row, number == cells.header() ? "NEW COLUMN" : "x"),
                        s));
        Importer.Line line = Look.at(bytes(cells.mapped(
                (row, number) ->
                        number < cells.header() ? row : with(row, number == cells.header() ? "NEW COLUMN" : "x"),
                s)));
        assertEquals(List.of("the column 'NEW COLUMN' is not known and was left out"), notes(line));
    }

    private static List<String> notes(Importer.Line line) {
        return line.report().notes().stream()
                .filter(note -> note.contains("column"))
                .toList();
    }

    private static List<String> with(List<String> row, String cell) {
        List<String> more = new ArrayList<>(row);
        more.add(row.stream().filter(each -> !each.isBlank()).count() > 1 ? cell : "");
        return more;
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void columnsInAnotherOrder(Samples sample) {
        Swap.Cells cells = Swap.cells(sample);
        readsTheSame(
                sample,
                cells.mapped(
                        (row, number) -> {
                            boolean part = row.size() == cells.width();
                            List<String> turned = new ArrayList<>(row);
                            if (part && number > cells.header() - 6) {
                                Collections.reverse(turned);
                            }
                            return turned;
                        },
                        String.valueOf(sample.separator())));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void blanksAroundEveryField(Samples sample) {
        Swap.Cells cells = Swap.cells(sample);
        readsTheSame(
                sample,
                cells.mapped(
                        (row, number) ->
                                row.stream().map(cell -> " " + cell + "  ").toList(),
                        String.valueOf(sample.separator())));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void zerosThatASpreadsheetTakesFromTheFront(Samples sample) {
        Swap.Cells cells = Swap.cells(sample);
        readsTheSame(
                sample,
                cells.mapped(
                        (row, number) -> row.stream()
                                .map(cell -> cell.matches("0[0-9]+") ? cell.replaceFirst("0+(?=.)", "") : cell)
                                .toList(),
                        String.valueOf(sample.separator())));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void theOtherSeparator(Samples sample) {
        Swap.Cells cells = Swap.cells(sample);
        readsTheSame(sample, cells.mapped((row, number) -> row, sample.separator() == ',' ? "\t" : ","));
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void notesAndEmptyRowsInTheMiddle(Samples sample) {
        readsTheSame(sample, lines(sample, lines -> {
            int middle = lines.size() - 6;
            lines.add(
                    middle,
                    "NOTE: these codes are new this quarter"
                            + String.valueOf(sample.separator()).repeat(3));
            lines.add(middle, "");
            return lines;
        }));
    }

    @Test
    void aHeaderInFewerLines() {
        String header = "HCPCS,MOD,DESCRIPTION,STATUS CODE,NOT USED FOR MEDICARE PAYMENT,WORK RVU,NON-FAC PE RVU,"
                + "NON-FAC NA INDICATOR,FACILITY PE RVU,FACILITY NA INDICATOR,MP RVU,NON-FACILITY TOTAL,FACILITY TOTAL,"
                + "PCTC IND,GLOB DAYS,PRE OP,INTRA OP,POST OP,MULT PROC,BILAT SURG,ASST SURG,CO- SURG,TEAM SURG,PRIC IND,"
                + "ENDO BASE,CONV FACTOR,PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES,CALCULATION FLAG,"
                + "DIAGNOSTIC IMAGING FAMILY INDICATOR,NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT,"
                + "FACILITY PE USED FOR OPPS PAYMENT AMOUNT,MP USED FOR OPPS PAYMENT AMOUNT";
        readsTheSame(Samples.PPRRVU_2026, lines(Samples.PPRRVU_2026, lines -> {
            lines.subList(PPRRVU_HEADER - 5, PPRRVU_HEADER).clear();
            lines.add(PPRRVU_HEADER - 5, header);
            return lines;
        }));
    }

    /** Words can still be read; which column lacks a title nobody reads. */
    @Test
    void aControlCharacterInWordsIsCleanedAndCounted() {
        String changed =
                text(Samples.PPRRVU_2026).replace("71046,TC,Descriptor withheld,", "71046,TC,\7Descriptor\0withheld,");
        readsTheSame(Samples.PPRRVU_2026, changed);
        assertEquals(
                Map.of("control character", 1),
                Look.at(bytes(changed)).report().reading().orElseThrow().restored());
    }

    /** As a file is whose end was not written to the disk. */
    @Test
    void anEndOfZeroBytesIsACutFileOrARowHeldBack() {
        String text = text(Samples.ZIP5);
        String cut = text.substring(0, text.lastIndexOf("\r\n", text.length() - 3) + 2);
        ImportProblem problem =
                Look.at(bytes(cut + "\0".repeat(64))).report().problem().orElseThrow();
        assertEquals("the row has 1 fields, not 11: is the file cut short?", problem.what());
        FileReport.Contents held = Look.at(bytes(cut + "\0".repeat(64) + "\r\n"))
                .report()
                .reading()
                .orElseThrow();
        assertEquals(1, held.heldBack().size());
    }

    @Test
    void aNumberWithAnotherTail() {
        String changed = text(Samples.PPRRVU_2026).replace(",A,,8.00,5.64,", ",a,,8.0000,5.640,");
        readsTheSame(Samples.PPRRVU_2026, changed);
    }

    @Test
    void aBlankPartWhereTheTotalProvesIt() {
        String changed = text(Samples.PPRRVU_2026)
                .replace("71046,TC,Descriptor withheld,A,,0.00,", "71046,TC,Descriptor withheld,A,,,");
        readsTheSame(Samples.PPRRVU_2026, changed);
        String wrong = text(Samples.PPRRVU_2026)
                .replace("62330,,Descriptor withheld,A,,8.00,", "62330,,Descriptor withheld,A,,,");
        ImportProblem problem = Look.at(bytes(wrong)).report().problem().orElseThrow();
        assertEquals(
                "2 of 79 rows are held back, first: work + pe_nonfacility + mp is 6.35, the file prints 14.35",
                problem.what());
    }

    @Test
    void ratesOfAYearWhoseConversionFactorIsNotKnownMustAgreeOnOne() throws IOException {
        String aa = text(Samples.AA).replace("April 2026", "April 2031").replace("CY 2026", "CY 2031");
        Importer.Line line = Look.at(bytes(aa));
        assertTrue(line.staged().isPresent(), () -> line.report().toString());
        String result = line.report().reading().orElseThrow().controls().get(0).result();
        assertTrue(result.startsWith("one factor in all rows, about 56.32"), result);
        FileFinding printed = Look.at(bytes(aa.replace("$9,393.16", "$9,393.26")))
                .report()
                .reading()
                .orElseThrow()
                .noted()
                .get(0);
        assertEquals("27447", printed.key());
        assertTrue(
                printed.text().startsWith("the printed rate 9393.26 is what is paid; weight x 56.32"), printed::text);
        assertEquals("broken.csv:18:42", printed.place());
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void noLineEndBehindTheLastRow(Samples sample) {
        String text = text(sample);
        String end = text.contains("\r\n") ? "\r\n" : "\r";
        Importer.Line line = Look.at(bytes(text.substring(0, text.length() - end.length())));
        boolean cut = line.staged().isEmpty();
        assertTrue(!cut || line.report().problem().orElseThrow().what().contains("no line end"));
        boolean provesItself =
                sample.kind() == io.github.ratecard.table.kind.TableKind.RVU || sample == Samples.WAGE_INDEX;
        assertTrue(!cut || !provesItself, () -> line.report().toString());
    }

    @Test
    void withoutItsNotesAFileIsAnExcerpt() {
        String text = text(Samples.AA);
        Importer.Line line = Look.at(bytes(text.substring(0, text.indexOf("NOTE 3"))));
        assertEquals(Look.rows(Look.at(Samples.AA.bytes())), Look.rows(line));
        assertTrue(
                line.report().notes().stream().anyMatch(note -> note.contains("taken for an excerpt")), line::toString);
    }

    @Test
    void aMissingColumnIsNamed() {
        String changed = text(Samples.AA).replace("April 2026  Payment Weight  ", "April 2026 Weighting");
        ImportProblem problem = Look.at(bytes(changed)).report().problem().orElseThrow();
        assertEquals(
                "it looks like the ASC Addendum AA, covered surgical procedures, but the column"
                        + " '(month) (year) payment weight' is missing",
                problem.what());
        assertEquals("broken.csv:5:1", problem.where());
    }

    @Test
    void aFileWithoutItsBannerIsNotTakenForAnother() {
        String changed = text(Samples.ADDENDUM_B).replace("Addendum B", "Addendum C");
        ImportProblem problem = Look.at(bytes(changed)).report().problem().orElseThrow();
        assertTrue(problem.what().contains("does not say 'ADDENDUM B' above them"), problem::what);
    }
}
