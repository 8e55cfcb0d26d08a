package io.github.ratecard.cli;

import io.github.ratecard.cli.tables.GuideChecks;
import io.github.ratecard.data.compile.DataCompiler;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns {@code data/} into the tables the program reads; run by the build: {@code CompileData DATA TABLES}. */
public final class CompileData {
    private static final int USAGE = 2;
    private static final int BAD_DATA = 3;

    private CompileData() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("ratecard: name the data folder and the folder for the tables");
            System.exit(USAGE);
        }
        List<TableException> findings = DataCompiler.compile(Path.of(args[0]), Path.of(args[1]), GuideChecks.all());
        for (TableException finding : findings) {
            System.err.println(finding.where() + ": " + finding.getMessage());
            System.err.println("  valid: " + finding.valid());
        }
        if (!findings.isEmpty()) {
            System.exit(BAD_DATA);
        }
    }
}
