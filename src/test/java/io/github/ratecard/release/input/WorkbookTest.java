package io.github.ratecard.release.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.Desk;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel documents: what a cell shows, and what no release would do to us. */
class WorkbookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General   | 0.86899999999999999 | 0.869",
                "General   | 62330               | 62330",
                "General   | 1E-3                | 0.001",
                "0.00%     | 0.33860000000000001 | 33.86%",
                "$#,##0.00 | 7143.7299999999996  | 7143.73",
                "$#,##0.00_);[Red]\\($#,##0.00\\) | 7143.735 | 7143.74",
                "00000     | 501                 | 00501",
                "0         | 1                   | 1",
                "@         | 12.5                | 12.5",
                "m/d/yyyy  | 45658               | 45658",
            })
    void aNumberIsReadAsItIsShown(String format, String stored, String shown) {
        assertEquals(shown, NumberFormat.of(200, Map.of(200, format)).show(stored));
    }

    @Test
    void cellsThatAreNotWrittenAreEmpty() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c r=\"C1\"><v>3</v></c></row><row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
        Path file = document(sheet, "<sst><si><r><t>two, </t></r><r><t>parts</t></r></si></sst>");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<Workbook.Sheet> sheets = Workbook.sheets(zip, "book.xlsx");
            assertEquals("a,,3\n\n,\"two, parts\",\n", new String(sheets.get(0).csv(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aBillionLaughsAreRefused() throws IOException {
        String laughs = "<!DOCTYPE sst [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        FileReport report = new Desk(folder)
                .imports(document("<worksheet/>", laughs))
                .files()
                .get(0);
        assertEquals(Outcome.REFUSED, report.outcome());
        assertEquals(
                "the Excel document declares entities",
                report.problem().orElseThrow().what());
    }

    @Test
    void hugeSharedStringsAreRefused() throws IOException {
        String million = "x".repeat(1 << 20);
        StringBuilder strings = new StringBuilder("<sst>");
        for (int i = 0; i < 80; i++) {
            strings.append("<si><t>").append(million).append("</t></si>");
        }
        String one = strings.append("</sst>").toString();
        FileReport many =
                new Desk(folder).imports(document("<worksheet/>", one)).files().get(0);
        assertTrue(many.problem().orElseThrow().what().contains("unpacks to more"), many::toString);
        // One string, in all of many cells
        StringBuilder cells = new StringBuilder("<worksheet><sheetData><row>");
        for (int i = 0; i < 100; i++) {
            cells.append("<c t=\"s\"><v>0</v></c>");
        }
        String shared = "<sst><si><t>" + million + "</t></si></sst>";
        FileReport spread = new Desk(folder)
                .imports(document(cells + "</row></sheetData></worksheet>", shared))
                .files()
                .get(0);
        assertTrue(spread.problem().orElseThrow().what().contains("unpacks to more"), spread::toString);
    }

    @Test
    void aRowFarAwayDoesNotFillTheMemory() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"2000000000\"><c><v>1</v></c></row></sheetData></worksheet>";
        FileReport report =
                new Desk(folder).imports(document(sheet, "<sst/>")).files().get(0);
        assertTrue(report.problem().orElseThrow().what().contains("unpacks to more"), report::toString);
    }

    @Test
    void aWordDocumentIsNotCalledAnExcelDocument() throws IOException {
        Path file = zip("notes.docx", Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
        FileReport report = new Desk(folder).imports(file).files().get(0);
        assertEquals("this is a Word document", report.problem().orElseThrow().what());
    }

    private Path document(String sheet, String shared) throws IOException {
        return zip(
                "book.xlsx",
                Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"One\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        sheet,
                        "xl/sharedStrings.xml",
                        shared));
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Desk(folder).file(name, bytes.toByteArray());
    }
}
