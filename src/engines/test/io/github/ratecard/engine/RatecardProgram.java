package io.github.ratecard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, in a process of its own. */
public final class RatecardProgram {
    /** Where CMS's releases are, beside the project. */
    public static final Path RELEASES = Path.of("../../../shared/cms-releases");

    public static final Path RELATIVE_VALUES = RELEASES.resolve("RVU26C/PPRRVU2026_Jul_nonQPP.csv");
    public static final Path GPCI = Path.of("../../data/gpci/2026/gpci.csv");

    private RatecardProgram() {}

    /** A folder with the relative values of July 2026 and the ASC rates of April. */
    public static Path imported(Path data) throws IOException, InterruptedException {
        importFiles(data, RELATIVE_VALUES, RELEASES.resolve("ASC/20260401/AA.csv"));
        return data;
    }

    public static void importFiles(Path data, Path... files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("import", "--data", data.toString()));
        for (Path file : files) {
            words.add(file.toString());
        }
        run(words);
    }

    /** The answers of {@code batch}, in a file. */
    public static Path batch(Path rows, Path data, Path answers, String... options)
            throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("batch", rows.toString(), "-o", answers.toString(), "--data", data.toString()));
        words.addAll(List.of(options));
        run(words);
        return answers;
    }

    /** A schedule, in a file. */
    public static Path schedule(Path data, Path file, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("schedule", "-o", file.toString(), "--data", data.toString()));
        all.addAll(List.of(words));
        run(all);
        return file;
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("ratecard.jar")));
        command.addAll(words);
        Path said = Files.createTempFile("ratecard", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        // 1: not every row has an amount
        if (exit > 1) {
            throw new IOException(words + ": exit " + exit + ": " + text);
        }
    }
}
