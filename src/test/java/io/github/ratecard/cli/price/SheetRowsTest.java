package io.github.ratecard.cli.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a workbook are priced like the same rows of a CSV file. */
class SheetRowsTest {
    @TempDir
    Path folder;

    private Path workbook(String... filled) throws IOException {
        Path file = folder.resolve("cases.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("Cases", "Notes")) {
                Worksheet sheet = book.newWorksheet(name);
                if (List.of(filled).contains(name)) {
                    fill(sheet);
                }
            }
        }
        return file;
    }

    private static void fill(Worksheet sheet) {
        String[] head = {"HCPCS", "Units", "Site", "Date", "ZIP", "Patient, name"};
        for (int i = 0; i < head.length; i++) {
            sheet.value(0, i, head[i]);
        }
        sheet.value(1, 0, 62330);
        sheet.value(1, 1, 1.0);
        sheet.value(1, 2, "HOPD");
        sheet.value(1, 3, LocalDate.of(2026, 6, 1));
        sheet.style(1, 3).format("m/d/yyyy").set();
        sheet.value(1, 4, 2116);
        sheet.style(1, 4).format("00000").set();
        sheet.value(1, 5, "Doe, \"J\"");
        sheet.value(2, 0, "62330-52");
        sheet.value(2, 2, "asc");
        sheet.value(2, 4, 2116);
    }

    @Test
    void arePricedLikeTheSameRowsOfACsvFile() throws IOException {
        Path csv = folder.resolve("cases.csv");
        Files.writeString(
                csv,
                "HCPCS,Units,Site,Date,ZIP,\"Patient, name\"\n62330,1,HOPD,46174,02116,\"Doe, \"\"J\"\"\"\n"
                        + "62330-52,,asc,,2116,\n");
        Run wanted = Run.of("batch " + csv);
        Run got = Run.of("batch " + workbook("Cases"));
        assertEquals(0, got.exit(), got.err());
        assertEquals(wanted.out(), got.out());
        assertTrue(got.err().contains("DATE_REPAIRED 1, ZIP_REPAIRED 1, CODE_REPAIRED 1, SITE_REPAIRED 1"), got.err());
    }

    @Test
    void comeOutInAWorkbookToo() throws IOException {
        Path out = folder.resolve("priced.xlsx");
        assertEquals(0, Run.of("batch " + workbook("Cases") + " -o " + out).exit());
        assertTrue(Files.exists(out));
    }

    @Test
    void areThoseOfTheSheetThatIsNamedWhereSeveralHaveRows() throws IOException {
        Path file = workbook("Cases", "Notes");
        Run open = Run.of("batch " + file);
        assertEquals(3, open.exit());
        assertTrue(open.err().contains("several sheets have rows"), open.err());
        assertTrue(open.err().contains("--sheet and one of Cases, Notes"), open.err());
        assertEquals(0, Run.of("batch " + file + " --sheet notes").exit());
        assertTrue(Run.of("batch " + file + " --sheet Other").err().contains("there is no sheet 'Other'"));
    }

    @Test
    void areRefusedOfWhatIsNoWorkbook() throws IOException {
        Path file = folder.resolve("no.xlsx");
        Files.writeString(file, "code,site\n62330,asc\n");
        Run run = Run.of("batch " + file);
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("the file is no Excel document"), run.err());
        Run plain = Run.of("batch cases.csv --sheet Cases");
        assertEquals(2, plain.exit());
        assertTrue(plain.err().contains("an IN that ends with .xlsx"), plain.err());
    }
}
