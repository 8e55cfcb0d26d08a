package io.github.ratecard.data;

import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The smallest data folder that has something of everything, to be copied and broken. */
public final class GoodData {
    private GoodData() {}

    /** A file or folder of the test resources. */
    public static Path resource(String name) {
        URL found = GoodData.class.getResource("/" + name);
        if (found == null) {
            throw new IllegalArgumentException("no test resource " + name);
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies the folder. */
    static void copy(Path to) throws IOException {
        Path from = resource("bad/good");
        for (Path file : below(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** Compiles the folder. */
    static void compile(Path to) throws IOException {
        List<TableException> findings = DataCompiler.compile(resource("bad/good"), to, DocumentChecks.none());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.get(0));
        }
    }

    /** Every file below a folder, sorted. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    /** Findings as the gallery of faults writes them. */
    public static String text(List<TableException> findings, Path folder) {
        StringBuilder text = new StringBuilder();
        for (TableException finding : findings) {
            text.append(finding.where())
                    .append(": ")
                    .append(finding.getMessage())
                    .append('\n');
            text.append("  valid: ").append(finding.valid()).append('\n');
        }
        return text.toString().replace(folder.toString(), "DIR");
    }
}
