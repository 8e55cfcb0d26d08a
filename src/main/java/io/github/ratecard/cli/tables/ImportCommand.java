package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.release.Importer;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ratecard import}: CMS's releases into the user's own tables. */
public final class ImportCommand extends Command {
    private final Opt<String> from = opt(
            "--from",
            "DATE|ADDRESS",
            "from when files hold that do not say it; or what to import, as FILE is",
            "a date such as 2026-07-01, or a file or an https: address",
            value -> value);
    private final Flag check = flag("--check", "say what would happen, and change nothing");
    private final Flag license =
            flag("--accept-ama-license", "you accept the AMA's license of CPT codes, for what is fetched");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public ImportCommand() {
        super("import", "Imports the releases that CMS publishes.");
        arguments("FILE", "files, folders and archives as CMS publishes them, or https: addresses of such");
        examples("ratecard import RVU26C.zip", "ratecard import ~/Downloads/cms --format json");
    }

    @Override
    protected int run(Console console) throws IOException {
        Optional<LocalDate> date = from.raw().filter(ImportCommand::isDate).map(value -> from.read(Dates::parse));
        List<String> named = new ArrayList<>(given());
        from.raw().filter(value -> !isDate(value)).ifPresent(named::add);
        if (named.isEmpty()) {
            throw UsageException.of(
                    "which files?", "FILE", List.of("files, folders, zip archives or addresses of CMS's releases"));
        }
        Path folder = data.folder(console);
        List<FileReport> reports = new ArrayList<>();
        List<Path> fetched = new ArrayList<>();
        try (ImportProgressBar progress = new ImportProgressBar(console)) {
            Importer importer = new Importer(DataOption.shipped());
            Importer.Options options = new Importer.Options(date, folder, check.isGiven(), progress);
            List<Importer.Input> inputs = new ArrayList<>();
            for (String name : named) {
                try {
                    inputs.add(input(name, fetched, importer, options));
                } catch (Download.Failed failed) {
                    reports.add(FileReport.refused(name, "", failed.problem()));
                }
            }
            reports.addAll(importer.runAll(inputs, options).files());
        } finally {
            for (Path each : fetched) {
                remove(each);
            }
        }
        if (!fetched.isEmpty() && license.isGiven()) {
            console.warn(
                    "ratecard: CPT codes are licensed by the American Medical Association; you accepted its license");
        }
        return answer(new ImportReport(reports), console);
    }

    /** A date stands for the date; anything else is something to import. */
    private static boolean isDate(String value) {
        return value.matches("[0-9]{4}-?[0-9-]*");
    }

    private Importer.Input input(String name, List<Path> fetched, Importer importer, Importer.Options options)
            throws IOException {
        if (name.startsWith("file:")) {
            return new Importer.Input(Path.of(address(name)), name);
        }
        if (!name.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
            return new Importer.Input(Path.of(name), name);
        }
        if (!name.startsWith("https://")) {
            throw UsageException.of("'" + name + "' is not fetched", "FILE", List.of("https: or file: addresses"));
        }
        Path folder = Files.createTempDirectory("ratecard-");
        fetched.add(folder);
        Path file = Download.ofReleases(license.isGiven()).into(folder, address(name), options.progress());
        Importer.Input input = new Importer.Input(file, name);
        if (!license.isGiven() && importer.carriesCodes(input, options)) {
            throw new Download.Failed(Download.license(name));
        }
        return input;
    }

    private static URI address(String name) {
        try {
            return new URI(name);
        } catch (java.net.URISyntaxException wrong) {
            throw UsageException.of(
                    "'" + name + "' is not an address",
                    "FILE",
                    List.of("such as https://www.cms.gov/files/zip/rvu26c.zip"));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private int answer(ImportReport report, Console console) throws IOException {
        Options options = Options.PLAIN.withColumns(console.columns());
        Output.write(Report.of(report, output.format(), options), output.file(), console);
        if (!report.isClean()) {
            return ExitCode.BAD_DATA;
        }
        return report.leavesOpen() ? ExitCode.INCOMPLETE : ExitCode.ANSWERED;
    }
}
