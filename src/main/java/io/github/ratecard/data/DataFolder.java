package io.github.ratecard.data;

import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.TextFile;
import io.github.ratecard.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder {@code data/}, its files named from there with slashes on every system. Names that begin with a
 * point are no data and are passed over.
 */
public final class DataFolder {
    private final Path root;
    private final String shown;

    /** @param shown what messages call the folder */
    public DataFolder(Path root, String shown) {
        this.root = root;
        this.shown = shown;
    }

    boolean holds(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /** What messages call a file. */
    public String shown(String file) {
        return shown + "/" + file;
    }

    String text(String file) {
        return TextFile.read(root.resolve(file), shown(file));
    }

    public Node yaml(String file) {
        return YamlReader.read(root.resolve(file), shown(file));
    }

    /** The names of the files of a folder that end so, sorted. */
    public List<String> files(String folder, String ending) {
        return names(folder, true).stream()
                .filter(name -> name.endsWith(ending))
                .collect(Collectors.toList());
    }

    /** The names of all files of a folder, or of all folders in it, sorted; empty when there is no such folder. */
    public List<String> names(String folder, boolean files) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(root.resolve(folder))) {
            return paths.filter(path -> Files.isDirectory(path) != files)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
