package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Reason;
import io.github.ratecard.proforma.Plan;
import io.github.ratecard.proforma.PlanReader;
import io.github.ratecard.proforma.Planner;
import io.github.ratecard.proforma.Proforma;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.workbook.ProformaWorkbook;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ratecard proforma}: what a service line brings and costs in a year, by a plan and Medicare's tables. */
public final class ProformaCommand extends Command {
    private static final String EXAMPLE = "example.yaml";

    private final Flag example = flag("--example", "write a plan to begin with; its figures are invented");
    private final Flag explain = flag("--explain", "show how every amount comes about");
    private final OutputOptions output = new OutputOptions(this, Report.formatsAnd(Format.XLSX));
    private final DataOption data = new DataOption(this);

    public ProformaCommand() {
        super("proforma", "What a service line brings and costs in a year, by a plan.");
        argument("FILE", "the plan, in YAML");
        examples("ratecard proforma --example -o plan.yaml", "ratecard proforma plan.yaml");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (example.isGiven()) {
            return example(console);
        }
        if (given().isEmpty()) {
            throw UsageException.of(
                    "which plan?", "FILE", List.of("a plan in YAML; 'ratecard proforma --example' writes one"));
        }
        output.refuseTerminal(console);
        Format format = output.format();
        Path file = Path.of(given().get(0));
        refuseSame(file);
        Plan plan = PlanReader.read(TextFile.read(file, given().get(0)), given().get(0));
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            Proforma answer = new Planner(quoter).answer(plan);
            Options options = new Options(
                    Rounding.CENTS,
                    explain.isGiven(),
                    console.columns(),
                    console.colour() && output.file().isEmpty(),
                    new SourceTitles(quoter.tables()));
            byte[] written = format == Format.XLSX
                    ? ProformaWorkbook.of(answer, quoter.tables())
                    : Report.of(answer, format, options).getBytes(StandardCharsets.UTF_8);
            Output.write(written, output.file(), List.of(file), console);
            return exit(answer, console);
        }
    }

    private void refuseSame(Path plan) throws IOException {
        Optional<Path> out = output.file();
        if (out.isPresent() && Files.exists(out.get()) && Files.exists(plan) && Files.isSameFile(out.get(), plan)) {
            throw new TableException("the answer would be written over the plan", "-o", "another file");
        }
    }

    private int exit(Proforma answer, Console console) {
        Optional<Reason> missing = answer.missing();
        if (missing.isEmpty()) {
            return ExitCode.ANSWERED;
        }
        boolean saidAlready = output.format() == Format.TABLE && output.file().isEmpty();
        if (!saidAlready) {
            Reason reason = missing.get();
            console.warn(new Problem(reason.code().name(), reason.text(), "", Optional.empty(), List.of(), "")
                    .text(console.columns()));
        }
        return ExitCode.INCOMPLETE;
    }

    private int example(Console console) throws IOException {
        if (!given().isEmpty()) {
            throw UsageException.contradiction(
                    "an example is not made of '" + given().get(0) + "'",
                    example.name(),
                    List.of("a plan, or " + example.name()));
        }
        try (InputStream in = Plan.class.getResourceAsStream(EXAMPLE)) {
            Output.write(new String(in.readAllBytes(), StandardCharsets.UTF_8), output.file(), console);
        }
        return ExitCode.ANSWERED;
    }
}
