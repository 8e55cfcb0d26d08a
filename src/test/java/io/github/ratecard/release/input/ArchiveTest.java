package io.github.ratecard.release.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.Desk;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.kind.TableKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives: what is ours comes in, what is not is named, and nothing that is packed does harm. */
class ArchiveTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    /** An archive being packed. */
    private static final class Pack {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes);

        Pack add(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        Pack sample(String name) throws IOException {
            return add("RVU26C/" + name, Desk.sample(name));
        }

        Pack stored(String name, byte[] content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        byte[] bytes() throws IOException {
            zip.close();
            return bytes.toByteArray();
        }
    }

    private static byte[] release() throws IOException {
        return new Pack()
                .sample("PPRRVU2026_Jul_nonQPP.csv")
                .sample("GPCI2026.csv")
                .sample("OPPSCAP_Oct2025.csv")
                .add("RVU26C/RVU26C.pdf", "%PDF-1.7".getBytes())
                .add("RVU26C/PPRRVU2026_Jul_nonQPP.xlsx", spreadsheet())
                .bytes();
    }

    private static byte[] spreadsheet() throws IOException {
        return new Pack()
                .add("[Content_Types].xml", "<Types/>".getBytes())
                .add(
                        "xl/workbook.xml",
                        ("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                        + "<sheets><sheet name=\"One\" r:id=\"r1\"/></sheets></workbook>")
                                .getBytes())
                .add(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                .getBytes())
                .add("xl/worksheets/sheet1.xml", "<worksheet/>".getBytes())
                .bytes();
    }

    @Test
    void straightFromTheZip() throws IOException {
        ImportReport report = desk().imports(desk().file("RVU26C.zip", release()));
        assertTrue(report.isClean(), report::toString);
        assertEquals(2, report.count(Outcome.IMPORTED));
        assertEquals(1, report.count(Outcome.CHECKED));
        assertEquals(2, report.count(Outcome.PASSED_OVER));
        String shown = report.files().get(0).file();
        assertTrue(shown.endsWith("RVU26C.zip!RVU26C/GPCI2026.csv"), shown);
        assertEquals(78, desk().rows("pfs/2026C", TableKind.RVU).size());
    }

    @Test
    void anArchiveInAnArchiveButNoDeeper() throws IOException {
        byte[] nested = new Pack()
                .add("inner.zip", release())
                .add("readme.txt", "hello".getBytes())
                .bytes();
        ImportReport report = desk().imports(desk().file("all.zip", nested));
        assertEquals(2, report.count(Outcome.IMPORTED), report::toString);
        byte[] deeper = new Pack().add("outer.zip", nested).bytes();
        ImportReport second = desk().imports(desk().file("deep.zip", deeper));
        assertEquals(1, second.count(Outcome.REFUSED), second::toString);
        assertEquals(
                "an archive in an archive in an archive",
                second.files().stream()
                        .filter(file -> file.file().endsWith("inner.zip"))
                        .findFirst()
                        .orElseThrow()
                        .notes()
                        .get(0));
    }

    @Test
    void aFolderWithAllThatIsBelow() throws IOException {
        desk().file("a/b/RVU26C.zip", release());
        desk().file("a/zz.csv", Desk.sample("ASC_Apr2026_AA.csv"));
        desk().file("a/notes.txt", "hello\n".getBytes());
        desk().file("a/empty.csv", new byte[0]);
        ImportReport report = desk().imports(folder.resolve("in"));
        assertTrue(report.isClean(), report::toString);
        assertEquals(3, report.count(Outcome.IMPORTED));
    }

    @Test
    void aFolderWithNothingForUsIsRefused() throws IOException {
        desk().file("notes.txt", "hello\n".getBytes());
        ImportReport report = desk().imports(folder.resolve("in"));
        assertEquals(1, report.count(Outcome.REFUSED));
        assertEquals(
                "no release file that we know is in it",
                report.files().get(1).problem().orElseThrow().what());
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(1, desk().imports(folder.resolve("empty")).count(Outcome.REFUSED));
    }

    @Test
    void anExcelDocumentWithoutATableIsRefusedByName() throws IOException {
        FileReport report = desk().importsBytes("PPRRVU2026.xlsx", spreadsheet());
        assertEquals("the file is empty", report.problem().orElseThrow().what());
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals(
                "this is an Excel spreadsheet, which is not read",
                desk().importsBytes("old.xls", old).problem().orElseThrow().what());
    }

    @Test
    void halfADownloadIsRefusedAsAWhole() throws IOException {
        byte[] zip = release();
        for (int length : List.of(5, 100, zip.length / 3, zip.length / 2, zip.length - 30, zip.length - 1)) {
            ImportReport report = desk().imports(desk().file("half.zip", Arrays.copyOf(zip, length)));
            assertEquals(report.files().size(), report.count(Outcome.REFUSED), report::toString);
        }
        assertTrue(desk().content().isEmpty());
    }

    @Test
    void aDamagedEntryIsRefusedAndTheOthersComeIn() throws IOException {
        byte[] content = Desk.sample("GPCI2026.csv");
        byte[] zip = new Pack()
                .stored("gpci.csv", content)
                .sample("ASC_Apr2026_AA.csv")
                .bytes();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[text.indexOf("MANHATTAN")] = 'W';
        ImportReport report = desk().imports(desk().file("damaged.zip", zip));
        assertEquals(1, report.count(Outcome.IMPORTED));
        FileReport damaged = report.files().stream()
                .filter(file -> file.outcome() == Outcome.REFUSED)
                .findFirst()
                .orElseThrow();
        assertTrue(damaged.problem().orElseThrow().valid().contains("check sum"), damaged::toString);
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsLookedAtAndLeft() throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("pprrvu.csv"));
            zip.write(Desk.sample("PPRRVU2026_Jul_nonQPP.csv"));
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("zip.zip"));
            zip.write(new byte[] {'P', 'K', 3, 4});
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        ImportReport report = desk().imports(desk().file("bomb.zip", bytes.toByteArray()));
        assertEquals(Outcome.PASSED_OVER, report.files().get(0).outcome());
        assertEquals(
                "the file is larger than any such release",
                report.files().get(1).problem().orElseThrow().what());
        assertEquals(Outcome.REFUSED, report.files().get(2).outcome());
        assertTrue(desk().content().isEmpty());
    }

    @Test
    void moreEntriesThanAnyReleaseHasAreRefused() throws IOException {
        Pack pack = new Pack();
        for (int i = 0; i <= 10_000; i++) {
            pack.add(i + ".txt", new byte[0]);
        }
        ImportProblem problem = desk().imports(desk().file("many.zip", pack.bytes()))
                .files()
                .get(0)
                .problem()
                .orElseThrow();
        assertEquals("the archive holds 10001 files", problem.what());
        assertEquals("at most 10000", problem.valid());
        assertEquals("unpack what you need of it", problem.next());
    }

    @Test
    void manyFilesThatEachUnpackFarAreBoundedTogether() throws IOException {
        byte[] start = Desk.sample("GPCI2026.csv");
        byte[] zeros = new byte[MEGABYTE];
        Arrays.fill(zeros, (byte) '\n');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int file = 0; file < 60; file++) {
                zip.putNextEntry(new ZipEntry(file + ".zip"));
                zip.write(new byte[] {'P', 'K', 3, 4});
                for (int i = 0; i < 20; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("last.csv"));
            zip.write(start);
            zip.closeEntry();
        }
        ImportReport report = desk().imports(desk().file("bomb.zip", bytes.toByteArray()));
        assertTrue(
                report.files().stream()
                        .anyMatch(file -> file.problem()
                                .filter(problem -> problem.what().equals("the archive unpacks to more than 1024 MiB"))
                                .isPresent()),
                report::toString);
    }

    @Test
    void anEntryThatPointsOutsideIsReadAndWrittenNowhere() throws IOException {
        byte[] zip = new Pack()
                .add("../../../evil.csv", Desk.sample("GPCI2026.csv"))
                .add(
                        "../inner.zip",
                        new Pack().add("/etc/evil.txt", "no table".getBytes()).bytes())
                .bytes();
        ImportReport report = desk().imports(desk().file("deep/er/odd.zip", zip));
        assertEquals(1, report.count(Outcome.IMPORTED));
        try (var files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("evil")));
        }
    }

    @Test
    void namesThatWouldConfuseATerminalAreMadePlain() throws IOException {
        byte[] zip = new Pack()
                .add("../\u001b[2Jx\n.csv", Desk.sample("GPCI2026.csv"))
                .bytes();
        FileReport report = desk().imports(desk().file("odd.zip", zip)).files().get(0);
        assertEquals(Outcome.IMPORTED, report.outcome());
        assertTrue(report.file().endsWith("odd.zip!../?[2Jx?.csv"), report.file());
    }
}
