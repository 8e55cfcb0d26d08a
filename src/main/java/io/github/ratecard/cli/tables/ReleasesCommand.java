package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.ListingReport;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.text.ReleasesText;
import io.github.ratecard.report.view.Listing;
import io.github.ratecard.report.view.Listings;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.util.List;

/** {@code ratecard releases}: what CMS publishes, which edition of it is at hand, and where the next one is. */
public final class ReleasesCommand extends Command {
    private final OutputOptions output =
            new OutputOptions(this, List.of(Format.TABLE, Format.JSON, Format.CSV, Format.MD));
    private final DataOption data = new DataOption(this);

    public ReleasesCommand() {
        super("releases", "What can be imported, what of it is at hand, and CMS's pages.");
        examples("ratecard releases", "ratecard releases --format json");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            Listing releases = Listings.ofReleases(tables.releases(), tables.editions());
            String text = output.format() == Format.TABLE
                    ? ReleasesText.of(releases, console.columns())
                    : ListingReport.of(releases, output.format(), Options.PLAIN);
            Output.write(text, output.file(), console);
        }
        return ExitCode.ANSWERED;
    }
}
