package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** CMS's whole releases, which lie beside the project where they are at hand; tests over them are skipped where not. */
final class Corpus {
    static final Path ROOT = Path.of("../shared/cms-releases");

    private Corpus() {}

    /** A file of the corpus; the test is skipped, and says so, where there is none. */
    static Path file(String name) {
        Path file = ROOT.resolve(name);
        if (!Files.exists(file)) {
            String why = "the comparison with CMS's " + name + " is skipped: no " + file;
            System.out.println("corpus: " + why);
            abort(why);
        }
        return file;
    }

    /** The one file of a folder whose name has this in it. */
    static Path like(String folder, String part) {
        try (Stream<Path> files = Files.list(file(folder))) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing like " + part + " in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in one of CMS's archives. */
    static String text(Path zip, String entry) {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            return new String(
                    archive.getInputStream(archive.getEntry(entry)).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> rows(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try {
            return format.parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables with these files in front, each of which has to import whole; what is odd in them the log names. */
    static Tables imported(Path folder, Optional<LocalDate> from, Path... files) {
        Path data = folder.resolve("data");
        ImportReport report = new Importer(TableStore.bundled()).run(List.of(files), new Importer.Options(from, data));
        assertTrue(report.isClean(), report.toString());
        for (FileReport file : report.files()) {
            FileReport.Contents contents = file.reading().orElseThrow();
            log(file, "held back", contents.heldBack());
            log(file, "noted", contents.noted());
            assertEquals(List.of(), contents.heldBack(), file.file());
        }
        return Tables.open(List.of(TableStore.imported(data), TableStore.bundled()));
    }

    private static void log(FileReport file, String what, List<?> findings) {
        if (!findings.isEmpty()) {
            System.out.println("corpus: "
                    + ROOT.toAbsolutePath()
                            .normalize()
                            .relativize(Path.of(file.file()).toAbsolutePath().normalize()) + ": " + findings.size()
                    + " rows " + what + ", such as " + findings.get(0));
        }
    }
}
