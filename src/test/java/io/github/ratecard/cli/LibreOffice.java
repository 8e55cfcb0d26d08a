package io.github.ratecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** LibreOffice at work in a folder. */
final class LibreOffice {
    /** All sheets; text in quotes, numbers bare. */
    private static final String TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    private final Path folder;

    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Skips a test, and says so, where there is none. */
    static void mustBeThere(Class<?> test) {
        boolean found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
        if (!found) {
            System.out.println(test.getSimpleName() + " is skipped: no soffice on the PATH (.ci/run installs it)");
        }
        assumeTrue(found, "no soffice on the PATH");
    }

    /** Writes every sheet of a workbook beside it. */
    void convert(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        TO_CSV,
                        file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
    }

    /** The fields of a sheet as LibreOffice wrote them: text between quotes, numbers bare. */
    List<List<String>> sheet(String name) throws IOException {
        String text = Files.readString(folder.resolve(name + ".csv"));
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '"' && text.startsWith("\"\"", at)) {
                field.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
                field.append(c);
            } else if (quoted || c != ',' && c != '\n') {
                field.append(c);
            } else {
                rows.get(rows.size() - 1).add(field.toString());
                field.setLength(0);
                if (c == '\n' && at + 1 < text.length()) {
                    rows.add(new ArrayList<>());
                }
            }
        }
        return rows;
    }
}
