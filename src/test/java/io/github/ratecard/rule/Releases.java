package io.github.ratecard.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines of CMS's releases, imported into a folder that goes with the test; in front of the tables that the program brings. */
public final class Releases implements AutoCloseable {
    private final Path folder;
    private final Tables tables;

    private Releases(Path folder, Tables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** @param names of files or folders of the test's resources */
    public static Releases of(String... names) throws IOException {
        Path folder = Files.createTempDirectory("releases");
        List<Path> files = List.of(names).stream()
                .map(Path.of("src/test/resources")::resolve)
                .toList();
        ImportReport report =
                new Importer(TableStore.bundled()).run(files, new Importer.Options(Optional.empty(), folder));
        assertTrue(report.isClean(), report.toString());
        return new Releases(folder, Tables.open(List.of(TableStore.imported(folder), TableStore.bundled())));
    }

    public Tables tables() {
        return tables;
    }

    @Override
    public void close() throws IOException {
        tables.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The amount, or the code of the reason why there is none. */
    public static String shown(Outcome<Term> amount) {
        return amount.isPresent()
                ? amount.get().value().toString()
                : amount.reason().code().toString();
    }
}
