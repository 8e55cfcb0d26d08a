package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.coverage.Criterion;
import io.github.ratecard.claim.coverage.Eligibility;
import io.github.ratecard.claim.coverage.Patient;
import io.github.ratecard.claim.coverage.Prior;
import io.github.ratecard.claim.coverage.Verdict;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.GuideOptions;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.Opts;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.report.Report;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ratecard eligible}: whether a patient qualifies, criterion by criterion. */
public final class EligibleCommand extends Command {
    private static final String NONE = "none";

    private final GuideOptions guides = new GuideOptions(this, "who pays, such as medicare");
    private final Opt<List<String>> diagnosis = opt(
            "--diagnosis",
            "CODE,...",
            "diagnosis codes, such as M48.062",
            "ICD-10-CM codes such as M48.062",
            EligibleCommand::diagnoses);
    private final Opts priors = texts(
            "--prior",
            Prior.FORM,
            "an earlier procedure (fusion@lumbar:2026-01-15), several times if need be; without a region it is taken as the"
                    + " one that counts; none when there was none");
    private final Opt<LocalDate> date = opt(
            "--date",
            "DATE",
            "day of the procedure, YYYY-MM-DD (default today)",
            "a date such as 2026-06-30",
            Dates::parse);
    private final Flag ask = flag("--ask", "ask on the terminal what was not given");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public EligibleCommand() {
        super("eligible", "Whether a patient qualifies, criterion by criterion.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples(
                "ratecard eligible mild --payer medicare --diagnosis M48.062 --prior none --date 2026-11-01",
                "ratecard eligible mild --payer medicare --prior fusion@cervical:2026-01-15",
                "ratecard eligible mild --ask");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            ClaimGuide guide = GuideOptions.guide(tables, given());
            Patient given = new Patient(
                    guides.payer(guide),
                    diagnosis.value().orElse(List.of()),
                    priors.raw().isEmpty() ? Optional.empty() : Optional.of(priors(guide)),
                    date.value().orElseGet(console.today()));
            Patient patient = ask.isGiven()
                    ? new Questions(guide, console)
                            .complete(given, date.isGiven(), !priors.raw().isEmpty())
                    : given;
            Verdict verdict = Eligibility.decide(guide, patient);
            verdict.warnings().forEach(warning -> console.warn("ratecard: warning: " + warning));
            Output.write(
                    Report.of(verdict, output.format(), GuideOptions.show(tables, output, console)),
                    output.file(),
                    console);
            return verdict.eligible() == Criterion.Answer.YES ? ExitCode.ANSWERED : ExitCode.INCOMPLETE;
        }
    }

    private List<Prior> priors(ClaimGuide guide) {
        List<Prior> read = new ArrayList<>();
        List<String> named = new ArrayList<>(priors.raw());
        named.removeIf(NONE::equals);
        if (!named.isEmpty() && named.size() < priors.raw().size()) {
            throw UsageException.contradiction(
                    NONE + " says that there was no earlier procedure, and " + String.join(", ", named) + " names one",
                    priors.name(),
                    List.of("each earlier procedure, as " + Prior.FORM, NONE + " alone"));
        }
        for (String text : named) {
            try {
                read.add(Prior.parse(text, guide.eligibility().lookBack()));
            } catch (IllegalArgumentException refused) {
                throw UsageException.of(
                        refused.getMessage(),
                        priors.name(),
                        List.of(Prior.FORM + " such as fusion@lumbar:2026-01-15", NONE));
            }
        }
        return read;
    }

    private static List<String> diagnoses(String text) {
        return Stream.of(text.split(",", -1)).map(Patient::diagnosis).toList();
    }
}
