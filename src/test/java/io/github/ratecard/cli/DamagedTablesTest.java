package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.release.Desk;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a table on the disk, no answer is another one: it is the same, or refused; and there is a way back. */
class DamagedTablesTest {
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 3);
    private static final int FLIPS = 500;
    private static final int BITS = 8;
    private static final List<String> SAMPLES = List.of(
            "PPRRVU2026_Jul_nonQPP.csv",
            "GPCI2026.csv",
            "ASC_Apr2026_AA.csv",
            "ASC_Apr2026_BB.csv",
            "ASC_2026_wage_index.csv",
            "OPPS_Oct2025_Web_Addendum_B.csv",
            "ZIP5_JAN2026.csv");

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(folder);
    }

    @Test
    void noFlippedBitOfAShippedTableChangesAnAnswer() throws IOException {
        Path shipped = folder.resolve("shipped");
        DataCompiler.compile(Path.of("data"), shipped, DocumentChecks.none());
        System.setProperty("ratecard.tables", shipped.toString());
        try {
            flip(files(shipped), new Random(18), TableStore.shipped(shipped));
        } finally {
            System.clearProperty("ratecard.tables");
        }
    }

    @Test
    void noFlippedBitOfAnImportedTableChangesAnAnswer() throws IOException {
        importSamples();
        List<Path> files = new ArrayList<>(files(current()));
        files.add(ImportedTables.pointer(desk().data()));
        flip(files, new Random(81), TableStore.imported(desk().data()));
    }

    private void flip(List<Path> files, Random random, TableStore store) throws IOException {
        Map<Path, byte[]> content = new LinkedHashMap<>();
        for (Path file : files) {
            content.put(file, Files.readAllBytes(file));
        }
        Map<String, String> sound = new LinkedHashMap<>();
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = content.get(file).clone();
            int at = random.nextInt(bytes.length);
            List<String> keys = keysAround(bytes, at);
            for (String question : questions(file, keys)) {
                sound.computeIfAbsent(question, each -> answer(each, store));
            }
            bytes[at] ^= (byte) (1 << random.nextInt(BITS));
            Files.write(file, bytes);
            for (String question : questions(file, keys)) {
                String answer = answer(question, store);
                if (answer.startsWith("refused")) {
                    refused++;
                } else {
                    int where = at;
                    assertEquals(sound.get(question), answer, () -> question + ": " + file + " byte " + where);
                }
            }
            Files.write(file, content.get(file));
        }
        assertTrue(refused > FLIPS / 2, "only " + refused + " were refused");
    }

    /** The keys of the row that holds a position and of its neighbors, and one that is in no table. */
    private static List<String> keysAround(byte[] bytes, int at) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = text.split("\n");
        int line = new String(bytes, 0, at, StandardCharsets.UTF_8).split("\n", -1).length - 1;
        List<String> keys = new ArrayList<>();
        for (int i = Math.max(2, line - 1); i <= Math.min(lines.length - 2, line + 1); i++) {
            keys.add(lines[i].split("\t")[0]);
            keys.add(keys.get(keys.size() - 1) + "!");
        }
        return keys;
    }

    private static List<String> questions(Path file, List<String> keys) {
        List<String> questions = new ArrayList<>();
        questions.add("quote mild --levels 2 --zip 10001 --explain --patient");
        questions.add("price 99213 --zip 10001 --explain --pos 11");
        questions.add("tables show parameters");
        keys.forEach(key -> questions.add("rows\t" + file.getFileName() + "\t" + key));
        return questions;
    }

    private String answer(String question, TableStore store) {
        return question.startsWith("rows\t") ? rows(question.split("\t"), store) : program(question);
    }

    private String program(String words) {
        Run run = Run.on(AUGUST, Map.of("XDG_DATA_HOME", "/nonexistent", "RATECARD_DATA", data()), words.split(" "));
        assertNotEquals(70, run.exit(), () -> words + ": " + run.err());
        if (run.exit() != 3) {
            return run.exit() + run.out();
        }
        assertTrue(run.err().contains(folder.toString()), run.err());
        assertTrue(run.err().contains("rebuild") || run.err().contains("import"), run.err());
        return "refused";
    }

    private String data() {
        try {
            return Files.createDirectories(desk().data()).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rows(String[] words, TableStore store) {
        try (Tables tables = Tables.open(List.of(store))) {
            StringBuilder all = new StringBuilder();
            for (Edition edition : tables.editions()) {
                if (edition.file().equals(words[1])) {
                    tables.findIn(edition, words[2]).ifPresent(row -> all.append(row.fields()));
                }
            }
            return all.append(tables.source(words[2])).toString();
        } catch (TableException damaged) {
            return "refused";
        }
    }

    @Test
    void anImportRepairsTheTableThatItBrings() throws IOException {
        importSamples();
        String sound = program("price 99213 --zip 10001 --explain --pos 11");
        Path table = file("pfs-2026C-rvu");
        edit(table, "99213\t\tA\t1.30", "99213\t\tA\t1.90");
        Run refused = run("price", "99213", "--zip", "10001");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains(table.getFileName().toString()), refused.err());
        assertTrue(refused.err().contains("import the release again"), refused.err());
        Run again = run("import", Desk.samplePath("PPRRVU2026_Jul_nonQPP.csv").toString());
        assertTrue(again.out().contains("replaces a table that was damaged"), again.out() + again.err());
        assertEquals(sound, program("price 99213 --zip 10001 --explain --pos 11"));
        assertEquals(0, run("tables", "validate").exit());
    }

    @Test
    void anImportNamesTheOtherPartsOfADamagedTable() throws IOException {
        importSamples();
        Path table = file("asc-2026-04-rates");
        Files.write(table, java.util.Arrays.copyOf(Files.readAllBytes(table), 700));
        Run again = run("import", Desk.samplePath("ASC_Apr2026_AA.csv").toString());
        assertTrue(
                again.out().replaceAll("\\s+", " ").contains("import again too: imported-asc-addendum-bb-2026-04"),
                again.out());
        run("import", Desk.samplePath("ASC_Apr2026_BB.csv").toString());
        assertEquals(
                49,
                desk().rows("asc/2026-04", io.github.ratecard.table.kind.TableKind.ASC_RATES)
                        .size());
    }

    @Test
    void repairDropsADamagedTableAloneAndSaysWhatItWas() throws IOException {
        importSamples();
        edit(file("gpci-2026-gpci"), "1.0", "1.1");
        Run repair = run("tables", "repair");
        assertEquals(0, repair.exit(), repair.err());
        assertTrue(repair.out().contains("gpci/2026"), repair.out());
        assertFalse(repair.out().contains("pfs/2026C"), repair.out());
        assertEquals(0, run("tables", "validate").exit());
        assertEquals(
                "nothing that was imported is damaged\n",
                run("tables", "repair").out());
        Run again = run("import", Desk.samplePath("GPCI2026.csv").toString());
        assertTrue(again.out().startsWith("imported"), again.out());
    }

    @Test
    void repairOfWhatHoldsTablesTogetherDropsThemAllAndNamesEach() throws IOException {
        List<String> indexes = new ArrayList<>(ImportedTables.indexes());
        indexes.add("current");
        for (String index : indexes) {
            importSamples();
            Path file = index.equals("current")
                    ? ImportedTables.pointer(desk().data())
                    : current().resolve(index);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 3));
            Run refused = run("import", Desk.samplePath("GPCI2026.csv").toString());
            assertEquals(3, refused.exit(), index + refused.out());
            assertTrue(refused.err().contains("ratecard tables repair"), refused.err());
            Run repair = run("tables", "repair", "--format", "csv");
            assertEquals(0, repair.exit(), repair.err());
            for (String edition : List.of(
                    "pfs/2026C,rvu",
                    "gpci/2026,gpci",
                    "asc/2026-04,rates",
                    "asc-wage-index/2026,index",
                    "zip/2026-01,locality")) {
                assertTrue(repair.out().contains("\n" + edition + ","), index + ": " + edition + " " + repair.out());
            }
            assertEquals(0, run("tables", "validate").exit());
        }
    }

    private void importSamples() {
        desk().imports(SAMPLES.stream().map(Desk::samplePath).toArray(Path[]::new));
        desk().imports(java.util.Optional.of(LocalDate.of(2025, 10, 1)), Desk.samplePath(SAMPLES.get(5)));
    }

    private Run run(String... words) {
        return Run.on(AUGUST, Map.of("RATECARD_DATA", data()), words);
    }

    private Path current() {
        return ImportedTables.current(desk().data()).orElseThrow();
    }

    private Path file(String start) throws IOException {
        return files(current()).stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static void edit(Path file, String old, String fresh) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), () -> text.substring(0, 500));
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(old), fresh));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
