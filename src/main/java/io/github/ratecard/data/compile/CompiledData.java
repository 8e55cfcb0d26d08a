package io.github.ratecard.data.compile;

import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Data;
import io.github.ratecard.data.DocumentData;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.file.TableWriter;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.NodeLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what {@code data/} holds as compiled tables, and removes those of an earlier time. */
final class CompiledData {
    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private CompiledData(Path folder) {
        this.folder = folder;
    }

    static void write(Data data, Path folder) throws IOException {
        Files.createDirectories(folder);
        CompiledData compiled = new CompiledData(folder);
        compiled.table(
                TableKind.SOURCES,
                Tables.SOURCES,
                new ArrayList<>(data.sources().values()));
        List<String[]> parameters = new ArrayList<>();
        data.parameters().forEach(value -> parameters.add(value.row()));
        compiled.table(TableKind.PARAMETERS, Tables.PARAMETERS, parameters);
        for (DocumentData document : data.documents()) {
            compiled.table(TableKind.DOCUMENT, document.file(), NodeLines.write(document.root()));
        }
        compiled.table(TableKind.PROCEDURES, Tables.PROCEDURES, data.names());
        compiled.table(TableKind.LAYOUTS, Tables.LAYOUTS, layouts(data));
        compiled.editions(data);
        compiled.removeOthers();
    }

    private static List<String[]> layouts(Data data) {
        List<String[]> layouts = new ArrayList<>();
        for (DocumentData document : data.documents()) {
            if (document.file().startsWith(DataReader.LAYOUT_PREFIX)) {
                layouts.add(new String[] {document.root().get("id").text(), document.file()});
            }
        }
        return layouts;
    }

    private void editions(Data data) throws IOException {
        List<String[]> editions = new ArrayList<>();
        for (EditionData edition : data.editions()) {
            for (CsvTable table : edition.tables()) {
                List<String[]> rows = new ArrayList<>();
                table.rows().forEach(row -> rows.add(row.fields()));
                table(table.kind(), edition.file(table.kind()), rows);
                editions.add(edition.row(table));
            }
        }
        table(TableKind.EDITIONS, Tables.EDITIONS, editions);
    }

    private void table(TableKind kind, String file, List<String[]> rows) throws IOException {
        TableWriter.write(kind, rows, folder.resolve(file));
        written.add(file);
    }

    private void removeOthers() throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".table") && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
