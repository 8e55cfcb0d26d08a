package io.github.ratecard.table;

import io.github.ratecard.table.entry.ProcedureName;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.Shape;
import io.github.ratecard.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The procedure guides a user keeps: YAML files in the data folder, or in {@code procedures} below it, of the same
 * shape as the shipped one. They are read as they are, each time they are asked for.
 */
final class OwnGuides {
    private static final String ENDING = ".yaml";

    private OwnGuides() {}

    /**
     * Every name of every guide in a data folder.
     *
     * @param passedOver is told of each file that is no guide
     */
    static List<ProcedureName> names(Path data, Consumer<TableException> passedOver) {
        List<ProcedureName> names = new ArrayList<>();
        for (Path folder : List.of(data, data.resolve("procedures"))) {
            for (Path file : files(folder)) {
                Node guide;
                try {
                    guide = read(file.toString()).orElseThrow();
                } catch (TableException noGuide) {
                    passedOver.accept(noGuide);
                    continue;
                }
                String id = guide.get("id").text();
                String title = guide.get("title").text();
                names.add(new ProcedureName(id, id, title, file.toString(), file.toString()));
                Optional<Node> aliases = guide.find("aliases");
                if (aliases.isPresent()) {
                    for (String alias : aliases.get().texts()) {
                        names.add(new ProcedureName(alias, id, title, file.toString(), file.toString()));
                    }
                }
            }
        }
        return names;
    }

    /**
     * Reads a guide; empty for what is no YAML file.
     *
     * @throws TableException for the first thing that is wrong with it
     */
    static Optional<Node> read(String file) {
        if (!file.endsWith(ENDING)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new TableException("this is no file that can be read", file, "a procedure guide");
        }
        Node guide = YamlReader.read(Path.of(file), file);
        Shape.procedureGuide().check(guide, finding -> {
            throw finding;
        });
        return Optional.of(guide);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : found) {
                files.add(file);
            }
        } catch (IOException unreadable) {
            throw new TableException("cannot read the folder", folder.toString(), "a folder you may read");
        }
        files.sort(null);
        return files;
    }
}
