package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.file.ClaimFiles;
import io.github.ratecard.claim.finding.CheckResult;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.FindingStore;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.GuideOptions;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Visible;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ratecard check}: claims against the coverage rules. */
public final class CheckCommand extends Command {
    private static final String STANDARD_INPUT = "-";

    private final Opt<String> procedure = text("--procedure", "NAME", "procedure guide (default: the only one)");
    private final GuideOptions guides =
            new GuideOptions(this, "who pays all the claims (default: what each claim says)");
    private final Flag price = flag("--price", "show what Medicare would pay for each claim");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public CheckCommand() {
        super("check", "Checks claims (837P, 837I, YAML) against the coverage rules.");
        arguments("FILE", "X12 or YAML; - is standard input");
        examples(
                "ratecard check claims.837",
                "ratecard check --payer medicare-advantage --price claim.yaml",
                "ratecard check --format csv *.837");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (given().isEmpty()) {
            throw UsageException.of("which files?", "FILE", List.of("the name of a file, or - for standard input"));
        }
        refuseOverwriting();
        try (Quoter quoter = new Quoter(data.open(console), console.today());
                FindingStore store = new FindingStore()) {
            ClaimGuide guide = GuideOptions.guide(
                    quoter.tables(), procedure.raw().map(List::of).orElse(List.of()));
            Optional<Payer> payer = guides.payer(guide);
            ClaimFiles files = price.isGiven()
                    ? ClaimFiles.pricing(guide, payer, quoter)
                    : ClaimFiles.of(guide, payer, quoter.tables());
            List<CheckedFile> checked = new ArrayList<>();
            try {
                for (String name : given()) {
                    check(files, name, store, console).ifPresent(checked::add);
                }
            } finally {
                // Of the files before one that the program fails at, what was found is told
                if (!checked.isEmpty()) {
                    Options show = GuideOptions.show(quoter.tables(), output, console);
                    CheckResult result = new CheckResult(guide.id(), guide.title(), price.isGiven(), checked);
                    Output.write(
                            out -> Report.write(result, output.format(), show, out), output.file(), inputs(), console);
                }
            }
            return exitCode(checked);
        }
    }

    private int exitCode(List<CheckedFile> checked) {
        if (checked.size() < given().size()) {
            return ExitCode.BAD_DATA;
        }
        return checked.stream().anyMatch(file -> file.count(Severity.ERROR) > 0)
                ? ExitCode.INCOMPLETE
                : ExitCode.ANSWERED;
    }

    /** A file that cannot be read is named, and the others are still checked. */
    private Optional<CheckedFile> check(ClaimFiles files, String name, FindingStore store, Console console) {
        try (InputStream in = open(name, console)) {
            return Optional.of(
                    files.check(in, name.equals(STANDARD_INPUT) ? "standard input" : Visible.of(name), store));
        } catch (TableException bad) {
            say(
                    new Problem("BAD_DATA", bad.getMessage(), bad.where(), Optional.empty(), List.of(bad.valid()), ""),
                    console);
        } catch (IOException unreadable) {
            say(
                    new Problem(
                            "IO",
                            "cannot read the file: " + Output.reason(unreadable),
                            name,
                            Optional.empty(),
                            List.of("a file that exists and that you may read"),
                            ""),
                    console);
        }
        return Optional.empty();
    }

    private static InputStream open(String name, Console console) throws IOException {
        if (!name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
            throw new TableException("this is a folder", name, "the name of a file");
        }
        return name.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(name));
    }

    private List<Path> inputs() {
        return given().stream()
                .map(name -> Path.of(name.equals(STANDARD_INPUT) ? "/dev/stdin" : name))
                .toList();
    }

    private void say(Problem problem, Console console) {
        console.warn(output.format() == Format.JSON ? problem.json() : problem.text(console.columns()));
    }

    private void refuseOverwriting() {
        for (String name : given()) {
            boolean same = output.file()
                    .filter(file -> file.toAbsolutePath()
                            .normalize()
                            .equals(Path.of(name).toAbsolutePath().normalize()))
                    .isPresent();
            if (same) {
                throw UsageException.contradiction(
                        "the answer would overwrite '" + name + "'", "-o", List.of("another file"));
            }
        }
    }
}
