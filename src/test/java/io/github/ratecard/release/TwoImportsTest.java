package io.github.ratecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.table.DataValidator;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
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
        assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
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
        while (!writer.isDone()) {
            int rows = desk.rows("pfs/2026C", TableKind.RVU).size();
            assertTrue(rows == 0 || rows == 30 || rows == 40, "saw " + rows);
            seen++;
        }
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
