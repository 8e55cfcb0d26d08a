package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.CaseOptions;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.Comparing;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.RequestOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ratecard quote}: what a case of a procedure is paid, site by site. */
public final class QuoteCommand extends Command {
    private final CaseOptions levels = new CaseOptions(this);
    private final RequestOptions options = RequestOptions.ofSites(this);
    private final Opt<String> with = text("--with", "NAME,...", "what goes with the case, such as anesthesia");
    private final Opt<String> minutes =
            text("--minutes", "N", "how long the anesthesia took", "a whole number of minutes such as 86");
    private final QuoteOutput output = new QuoteOutput(this);
    private final DataOption data = new DataOption(this);

    public QuoteCommand() {
        super("quote", "What Medicare pays for a case of a procedure, site by site.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples(
                "ratecard quote mild",
                "ratecard quote mild --levels 2 --laterality b,u --site asc",
                "ratecard quote mild --patient --deductible-remaining 283",
                "ratecard quote mild --site asc --component facility --format value",
                "ratecard quote mild --compare --zip 10001,35203");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (output.compares()) {
            return compare(console);
        }
        List<Laterality> sides = levels.levels();
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            Request request = options.apply(requested(procedure(quoter), sides));
            output.check(options);
            return output.write(quoter, request, console);
        }
    }

    private int compare(Console console) throws IOException {
        Comparing comparing = new Comparing();
        levels.addTo(comparing);
        options.addTo(comparing);
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            String procedure = procedure(quoter);
            return output.compare(
                    quoter, comparing.ask(quoter, () -> options.apply(requested(procedure, levels.levels()))), console);
        }
    }

    private Request requested(String procedure, List<Laterality> sides) {
        Request request = Request.procedure(procedure, sides);
        if (!with.isGiven()) {
            if (minutes.isGiven()) {
                throw UsageException.contradiction(
                        "--minutes is the time of something that goes with the case",
                        minutes.name(),
                        List.of("--with anesthesia beside it"));
            }
            return request;
        }
        return request.withOptions(
                List.of(with.value().orElseThrow().split(",")),
                minutes.isGiven() ? Optional.of(minutes.read(ServiceLine::minutes)) : Optional.empty());
    }

    /** Whether a word is the name of a procedure at hand. */
    public boolean knows(String word, Console console) {
        try (Tables tables = data.open(console)) {
            return new Guides(tables).names().contains(word.toLowerCase(Locale.ROOT));
        }
    }

    private String procedure(Quoter quoter) {
        return given().isEmpty() ? quoter.guides().only() : given().get(0);
    }
}
