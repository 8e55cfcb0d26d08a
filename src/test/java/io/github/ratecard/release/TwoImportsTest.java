package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.compile.DataValidator;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that run at once, that are watched while they run, and that die. */
class TwoImportsTest {
    private static final List<Samples> SEVERAL =
            List.of(Samples.PPRRVU_2026, Samples.GPCI, Samples.AA, Samples.FF, Samples.WAGE_INDEX, Samples.ADDENDUM_B);
    private static final int KILLS = 12;

    @TempDir
    Path folder;

    @Test
    void inOneProcessAllComeIn() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(SEVERAL.size());
        List<Future<FileReport>> reports = new ArrayList<>();
        for (Samples sample : SEVERAL) {
            reports.add(pool.submit(() -> new Desk(folder).importsSample(sample.file())));
        }
        for (Future<FileReport> report : reports) {
            assertEquals(FileReport.Outcome.IMPORTED, report.get().outcome());
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.MINUTES));
        allAreThere();
    }

    @Test
    void inTwoProcessesAllComeIn() throws IOException, InterruptedException {
        String[] files = SEVERAL.stream()
                .map(sample -> Desk.samplePath(sample.file()).toString())
                .toArray(String[]::new);
        String[] reversed = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            reversed[i] = files[files.length - 1 - i];
        }
        Process one = ChildImport.start(new Desk(folder).data(), files);
        Process other = ChildImport.start(new Desk(folder).data(), reversed);
        assertEquals(0, one.waitFor(), () -> output(one));
        assertEquals(0, other.waitFor(), () -> output(other));
        allAreThere();
    }

    private static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void allAreThere() {
        Desk desk = new Desk(folder);
        for (Samples sample : SEVERAL) {
            assertEquals(
                    Look.rows(Look.at(sample.bytes())).size(),
                    desk.rows(sample.edition(), sample.kind()).size());
        }
        assertEquals(List.of(), DataValidator.validate(desk.data()));
    }

    @Test
    void whoReadsMeanwhileSeesOneStateOrTheNext() throws InterruptedException, ExecutionException, IOException {
        Desk desk = new Desk(folder);
        desk.importsSample(Samples.GPCI.file());
        Path few = desk.file("few.csv", FullRelease.of(30).nonQualifying());
        Path more = desk.file("more.csv", FullRelease.of(40).nonQualifying());
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> writer = pool.submit(() -> {
            for (int i = 0; i < 10; i++) {
                desk.imports(few);
                desk.imports(more);
            }
        });
        int seen = 0;
        do {
            int rows = desk.rows("pfs/2026C", TableKind.RVU).size();
            assertTrue(rows == 0 || rows == 30 || rows == 40, "saw " + rows);
            seen++;
        } while (!writer.isDone());
        writer.get();
        pool.shutdown();
        assertTrue(seen > 0);
    }

    @Test
    void aReaderKeepsTheTablesItOpenedWhileTheNextImportComesIn() {
        Desk desk = new Desk(folder);
        desk.importsSample(Samples.GPCI.file());
        desk.importsSample(Samples.AA.file());
        try (Tables tables = Tables.open(List.of(TableStore.imported(desk.data())))) {
            desk.importsSample(Samples.FF.file());
            tables.editions()
                    .forEach(edition -> assertTrue(!tables.rows(edition).isEmpty()));
        }
    }

    @Test
    void aReaderFinishesOnItsTablesAfterTheirFolderIsGone() throws IOException {
        Desk desk = new Desk(folder);
        desk.importsSample(Samples.GPCI.file());
        desk.imports(desk.file("few.csv", FullRelease.of(30).nonQualifying()));
        Path before = ImportedTables.current(desk.data()).orElseThrow();
        try (Tables tables = desk.imported()) {
            int sources = tables.sources().size();
            threeMore(desk);
            assertFalse(Files.exists(before), "the folder it reads from is gone");
            assertEquals(30, rows(tables, "pfs/2026C"));
            assertEquals(109, rows(tables, "gpci/2026"));
            assertEquals(sources, tables.sources().size());
            assertEquals(
                    List.of("pfs.conversion_factor.nonqp"),
                    tables.parameters().stream().map(Parameter::name).distinct().toList());
        }
        assertEquals(33, desk.rows("pfs/2026C", TableKind.RVU).size());
    }

    @Test
    void aReaderWhoseFolderIsGoneBeforeItBeginsReadsTheNewest() throws IOException {
        Desk desk = new Desk(folder);
        desk.importsSample(Samples.GPCI.file());
        TableStore store = TableStore.imported(desk.data());
        threeMore(desk);
        try (Tables tables = Tables.open(List.of(store, TableStore.bundled()))) {
            assertEquals(33, rows(tables, "pfs/2026C"));
            assertEquals(109, rows(tables, "gpci/2026"));
        }
    }

    @Test
    void aReaderThatFoundNothingReadsWhatCameInBeforeItBegan() {
        Desk desk = new Desk(folder);
        TableStore store = TableStore.imported(desk.data());
        desk.importsSample(Samples.GPCI.file());
        try (Tables tables = Tables.open(List.of(store))) {
            assertEquals(109, rows(tables, "gpci/2026"));
        }
    }

    private static void threeMore(Desk desk) throws IOException {
        for (int rows = 31; rows <= 33; rows++) {
            desk.imports(desk.file("more" + rows + ".csv", FullRelease.of(rows).nonQualifying()));
        }
    }

    private static int rows(Tables tables, String edition) {
        return tables.rows(edition(tables, edition)).size();
    }

    private static Edition edition(Tables tables, String id) {
        return tables.editions().stream()
                .filter(each -> each.id().equals(id) && each.imported())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneThatIsKilledLeavesTheStateBeforeOrAfter() throws IOException, InterruptedException {
        Desk desk = new Desk(folder);
        desk.importsSample(Samples.GPCI.file());
        String few = desk.file("few.csv", FullRelease.of(3000).nonQualifying()).toString();
        String more =
                desk.file("more.csv", FullRelease.of(4000).nonQualifying()).toString();
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Process child = ChildImport.start(desk.data(), few, more, few, more, few, more, few, more);
            boolean began = child.getInputStream().read() >= 0;
            assertTrue(began);
            Thread.sleep(random.nextInt(150));
            child.destroyForcibly().waitFor();
            assertEquals(List.of(), DataValidator.validate(desk.data()));
            assertEquals(109, desk.rows("gpci/2026", TableKind.GPCI).size());
            int rows = desk.rows("pfs/2026C", TableKind.RVU).size();
            assertTrue(rows == 3000 || rows == 4000, "found " + rows);
        }
        desk.importsSample(Samples.AA.file());
        try (var left = Files.list(desk.data().resolve("tables"))) {
            assertEquals(4, left.count(), "the pointer, the lock and two folders");
        }
    }
}
