package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.tables.Listings;
import io.github.ratecard.table.Tables;
import java.io.IOException;

/** {@code ratecard releases}: what CMS publishes, which edition of it is at hand, and where the next one is. */
public final class ReleasesCommand extends Command {
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public ReleasesCommand() {
        super("releases", "What can be imported, what of it is at hand, and CMS's pages.");
        examples("ratecard releases", "ratecard releases --format json");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            Listing releases = Listings.ofReleases(tables.releases(), tables.editions());
            Options options = Options.PLAIN.withColumns(console.columns());
            Output.write(Report.of(releases, output.format(), options), output.file(), console);
        }
        return ExitCode.ANSWERED;
    }
}
