package io.github.ratecard.release;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.release.text.Hashes;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder to work in: files to import, and a data folder to import them into. */
public final class Desk {
    /** Of the one sample that says its year only; a file that says more does not use it. */
    static final LocalDate WEB_QUARTER = LocalDate.of(2025, 10, 1);

    private static final Path SAMPLES = Path.of("src/test/resources/cms");

    private final Path folder;

    public Desk(Path folder) {
        this.folder = folder;
    }

    /** A sample as CMS published it. */
    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path samplePath(String name) {
        return SAMPLES.resolve(name);
    }

    /** Removes everything. */
    void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = new ArrayList<>(paths.toList());
        }
        java.util.Collections.reverse(all);
        for (Path path : all) {
            Files.delete(path);
        }
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** Puts a file on the desk. */
    public Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    public ImportReport imports(Path... files) {
        return imports(Optional.empty(), files);
    }

    public ImportReport imports(Optional<LocalDate> from, Path... files) {
        return new Importer(TableStore.bundled()).run(List.of(files), new Importer.Options(from, data()));
    }

    /** Imports one file made of these bytes. */
    public FileReport importsBytes(String name, byte[] bytes) throws IOException {
        return imports(Optional.of(WEB_QUARTER), file(name, bytes)).files().get(0);
    }

    public FileReport importsSample(String name) {
        return imports(samplePath(name)).files().get(0);
    }

    /** All tables, what was imported in front. */
    public Tables tables() {
        return Tables.open(List.of(TableStore.imported(data()), TableStore.bundled()));
    }

    /** The imported tables alone. */
    public Tables imported() {
        return Tables.open(List.of(TableStore.imported(data())));
    }

    /** The rows of an imported table. */
    public List<List<String>> rows(String edition, TableKind kind) {
        try (Tables tables = imported()) {
            List<List<String>> rows = new ArrayList<>();
            for (Edition each : tables.editions()) {
                if (each.id().equals(edition) && each.table() == kind) {
                    tables.rows(each).stream().map(TableRow::fields).forEach(rows::add);
                }
            }
            return rows;
        }
    }

    /** The imported edition of a table. */
    public Edition edition(String id, TableKind kind) {
        try (Tables tables = imported()) {
            return tables.editions().stream()
                    .filter(each -> each.id().equals(id) && each.table() == kind)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + id + " " + kind));
        }
    }

    /** Every file of the data folder with its content, except the lock. */
    public Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.isDirectory(data())) {
            try (Stream<Path> files = Files.walk(data())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    content.put(data().relativize(file).toString(), Hashes.of(Files.readAllBytes(file)));
                }
            }
        }
        content.remove("tables/lock");
        return content;
    }
}
