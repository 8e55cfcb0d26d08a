package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.Importer;
import io.github.ratecard.release.Zips;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Contents;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.TableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of every file of CMS's, of each folder and of each archive, against a table that was written by hand. */
class ExpectedImportsTest {
    private static final Path TABLE = Path.of("src/test/resources/expected-imports.tsv");

    @TempDir
    Path folder;

    /** A line of the table. */
    private record Expected(String path, String exit, Set<String> becomes, boolean more) {
        static Expected of(String line) {
            String[] cells = line.split("\t", -1);
            Set<String> becomes = new TreeSet<>();
            boolean more = false;
            Map<String, Integer> count = new TreeMap<>();
            for (String each : cells[2].split("; ")) {
                more |= each.startsWith("+");
                if (!each.startsWith("+") && !each.isEmpty()) {
                    becomes.add(numbered(each, count));
                }
            }
            return new Expected(cells[0], cells[1], becomes, more);
        }
    }

    /** The second of two equal words apart from the first. */
    private static String numbered(String word, Map<String, Integer> count) {
        int number = count.merge(word, 1, Integer::sum);
        return number == 1 ? word : word + " (" + number + ")";
    }

    private static List<Expected> table() throws IOException {
        List<Expected> table = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                table.add(Expected.of(line));
            }
        }
        return table;
    }

    @Test
    void everyFileIsInTheTable() throws IOException {
        Corpus.file("README.md");
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Corpus.ROOT)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.add(Corpus.ROOT.relativize(file).toString()));
        }
        Set<String> known = new TreeSet<>();
        table().stream().map(Expected::path).filter(path -> !path.endsWith("/")).forEach(known::add);
        assertEquals(known, files);
    }

    @TestFactory
    Stream<DynamicTest> alone() throws IOException {
        return table().stream()
                .filter(each -> !each.exit().equals("new"))
                .map(each -> DynamicTest.dynamicTest(each.path(), () -> check(each, Corpus.file(each.path()))));
    }

    @TestFactory
    Stream<DynamicTest> packed() throws IOException {
        return table().stream()
                .filter(each -> each.path().endsWith("/") && !each.exit().equals("new"))
                .map(each -> DynamicTest.dynamicTest(each.path() + " as an archive", () -> check(each, packed(each))));
    }

    /** The folder as CMS packs it: {@code RVU25A.zip}, with the files at its top, or in their folders. */
    private Path packed(Expected expected) throws IOException {
        Path from = Corpus.file(expected.path());
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return Files.write(folder.resolve(from.getFileName() + ".zip"), Zips.of(files));
    }

    private void check(Expected expected, Path file) {
        ImportReport report = new Importer(TableStore.bundled())
                .run(
                        List.of(file),
                        new Importer.Options(Optional.empty(), folder.resolve("data"), true, ImportProgress.UNSEEN));
        Set<String> becomes = becomes(report);
        String told = expected.path() + ": " + becomes + "\n" + report;
        if (expected.more()) {
            assertTrue(becomes.containsAll(expected.becomes()), told);
        } else {
            assertEquals(expected.becomes(), becomes, told);
        }
        String exit = !report.isClean() ? "3" : report.leavesOpen() ? "1" : "0";
        assertEquals(expected.exit(), exit, told);
    }

    private static Set<String> becomes(ImportReport report) {
        Map<String, int[]> tables = new TreeMap<>();
        Map<String, Integer> count = new TreeMap<>();
        Set<String> becomes = new TreeSet<>();
        for (FileReport file : report.files()) {
            file.fees()
                    .ifPresent(fees -> becomes.add(numbered(
                            "checked " + fees.values() + (fees.equal() > 0 ? " equal " + fees.equal() : ""), count)));
            if (file.outcome() == FileReport.Outcome.REFUSED) {
                becomes.add("refused");
            } else if (file.reading().isPresent()) {
                Contents read = file.reading().get();
                String name = read.edition() + " "
                        + read.table().substring(read.table().indexOf('/') + 1);
                int[] rows = tables.computeIfAbsent(name, any -> new int[2]);
                rows[0] += read.rows();
                rows[1] += read.heldBack().size();
            }
        }
        tables.forEach((name, rows) -> becomes.add(name + " " + rows[0] + (rows[1] > 0 ? " held " + rows[1] : "")));
        return becomes;
    }
}
