package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.page.CasePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ratecard page}: one file of HTML on which case, day, place and payer are chosen. */
public final class PageCommand extends Command {
    private static final String STREAM = "-";

    private final Opt<Path> output =
            opt("-o", "FILE", "write the page to a file: .html (- for standard output)", "a file", Path::of);
    private final DataOption data = new DataOption(this);

    public PageCommand() {
        super("page", "A page on which levels, date, place and payer are chosen.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples("ratecard page mild -o mild.html");
    }

    @Override
    protected int run(Console console) throws IOException {
        Optional<Path> file = output.value().filter(path -> !path.toString().equals(STREAM));
        if (file.isEmpty() && !output.isGiven()) {
            throw UsageException.of("where to?", output.name(), List.of("a file such as mild.html", "-"));
        }
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            // Every place and every time is asked for
            quoter.tables().keep();
            String procedure = given().isEmpty() ? quoter.guides().only() : given().get(0);
            Options options =
                    new Options(Rounding.CENTS, false, console.columns(), false, new SourceTitles(quoter.tables()));
            Output.write(CasePage.of(quoter, procedure, console.today().get(), options), file, console);
        }
        return ExitCode.ANSWERED;
    }
}
