package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.coverage.CoverageAnswer;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.GuideOptions;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.report.Report;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.util.List;

/** {@code ratecard coverage}: who covers a procedure, and on which conditions. */
public final class CoverageCommand extends Command {
    private final GuideOptions guides = new GuideOptions(this, "one payer, such as medicare-advantage (default: all)");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public CoverageCommand() {
        super("coverage", "Who covers a procedure, on which conditions, and who says so.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples("ratecard coverage mild", "ratecard coverage mild --payer tricare");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            ClaimGuide guide = GuideOptions.guide(tables, given());
            CoverageAnswer answer = new CoverageAnswer(
                    guide.id(),
                    guide.title(),
                    guide.coverage(),
                    guides.payer(guide).map(List::of).orElse(guide.payers().all()));
            Output.write(
                    Report.of(answer, output.format(), GuideOptions.show(tables, output, console)),
                    output.file(),
                    console);
            return ExitCode.ANSWERED;
        }
    }
}
