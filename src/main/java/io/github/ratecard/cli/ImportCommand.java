package io.github.ratecard.cli;

import io.github.ratecard.model.Dates;
import io.github.ratecard.release.ImportProgress;
import io.github.ratecard.release.ImportReport;
import io.github.ratecard.release.Importer;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.ImportJson;
import io.github.ratecard.report.ImportText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code ratecard import}: CMS's releases into the user's own tables. */
final class ImportCommand extends Command {
    private final Opt<LocalDate> from = opt(
            "--from",
            "DATE",
            "from when files hold that do not say it themselves",
            "a date such as 2026-07-01",
            Dates::parse);
    private final Flag check = flag("--check", "say what would happen, and change nothing");
    private final OutputOptions output = new OutputOptions(this, List.of(Format.TABLE, Format.JSON));
    private final DataOption data = new DataOption(this);

    ImportCommand() {
        super("import", "Imports the releases that CMS publishes.");
        arguments("FILE", "relative values, GPCIs, ASC and hospital addenda, wage index, ZIP codes");
        examples("ratecard import RVU26C.zip", "ratecard import ~/Downloads/cms --format json");
    }

    @Override
    int run(Console console) throws IOException {
        if (given().isEmpty()) {
            throw UsageException.of(
                    "which files?", "FILE", List.of("files, folders or zip archives of CMS's releases"));
        }
        List<Path> inputs = given().stream().map(Path::of).toList();
        ImportReport report = new Importer(DataOption.shipped())
                .run(
                        inputs,
                        new Importer.Options(
                                from.value(), data.folder(console), check.isGiven(), ImportProgress.UNSEEN));
        String text = output.format() == Format.JSON ? ImportJson.of(report) : ImportText.of(report, console.columns());
        Answer.write(text, output.file(), console);
        if (!report.isClean()) {
            return ExitCode.BAD_DATA;
        }
        return report.leavesOpen() ? ExitCode.INCOMPLETE : ExitCode.ANSWERED;
    }
}
