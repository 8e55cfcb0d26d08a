package io.github.ratecard.cli.claim;

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

/** {@code ratecard prior-auth}: what to send to a Medicare Advantage plan. */
public final class PriorAuthCommand extends Command {
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public PriorAuthCommand() {
        super("prior-auth", "What to send a plan that wants prior authorization.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples("ratecard prior-auth mild");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            ClaimGuide guide = GuideOptions.guide(tables, given());
            Output.write(
                    Report.of(
                            guide.id(),
                            guide.title(),
                            guide.priorAuthorization(),
                            output.format(),
                            GuideOptions.show(tables, output, console)),
                    output.file(),
                    console);
            return ExitCode.ANSWERED;
        }
    }
}
