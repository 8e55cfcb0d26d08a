package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.data.compile.DataValidator;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.writer.Json;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was checked, and what is wrong with it.
 *
 * @param what a folder, or so many tables
 */
record Validation(String what, List<TableException> findings) {

    /** The tables that answers come from: their hashes, counts and order. */
    static Validation of(Tables tables) {
        return new Validation(tables.editions().size() + " tables", tables.verify());
    }

    /** A folder of data as people edit it, or of compiled tables. */
    static Validation of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TableException(
                    "there is no folder '" + folder + "'",
                    "ratecard tables validate",
                    "a folder of data or of compiled tables");
        }
        return new Validation(folder.toString(), DataValidator.validate(folder, GuideChecks.all()));
    }

    /** Names every fault on standard error, or says that all is sound. */
    int report(OutputOptions output, Console console) throws IOException {
        boolean json = output.format() == Format.JSON;
        for (TableException finding : findings) {
            Problem problem = new Problem(
                    "BAD_DATA", finding.getMessage(), finding.where(), Optional.empty(), List.of(finding.valid()), "");
            console.warn(json ? problem.json() : problem.text(console.columns()));
        }
        if (!findings.isEmpty()) {
            return ExitCode.BAD_DATA;
        }
        Output.write(sound(json), output.file(), console);
        return ExitCode.ANSWERED;
    }

    /** One line for people, or {@code docs/schema/validation.schema.json}. */
    private String sound(boolean json) {
        return json
                ? Json.document(document -> {
                    document.text("schema", "ratecard.validation/1");
                    document.text("checked", what);
                    document.flag("sound", true);
                })
                : what + ": sound\n";
    }
}
