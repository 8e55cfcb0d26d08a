package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.Comparing;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.RequestOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.Usd;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code ratecard price}: what explicit service lines of one encounter are paid. */
public final class PriceCommand extends Command {
    private final RequestOptions options = RequestOptions.ofSites(this);
    private final Opt<Usd> charge = opt(
            "--charge",
            "USD",
            "what the physician charges: the lower of charge and fee",
            "an amount such as 450",
            Usd::parse);
    private final Opt<Integer> minutes = opt(
            "--minutes",
            "N",
            "how long the anesthesia took",
            "a whole number of minutes such as 86",
            ServiceLine::minutes);
    private final QuoteOutput output = new QuoteOutput(this);
    private final DataOption data = new DataOption(this);

    public PriceCommand() {
        super("price", "What Medicare pays for service lines of one encounter.");
        arguments("LINE", "code, modifiers, units: 62330, 62330-52, 64629x2, 62330-52-Q0");
        examples(
                "ratecard price 62330 62331 --site asc",
                "ratecard price 62330-52 --site hospital --format json",
                "ratecard price 62330 --pos 22 --component professional --charge 450");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (output.compares()) {
            return compare(console);
        }
        Request request = options.apply(Request.lines(lines()));
        output.check(options);
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            return output.write(quoter, request, console);
        }
    }

    private int compare(Console console) throws IOException {
        Comparing comparing = new Comparing();
        options.addTo(comparing);
        List<ServiceLine> lines = lines();
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            return output.compare(quoter, comparing.ask(quoter, () -> options.apply(Request.lines(lines))), console);
        }
    }

    private List<ServiceLine> lines() {
        if (given().isEmpty()) {
            throw UsageException.of(
                    "which lines?", "LINE", List.of("a code with modifiers and units, such as 62330-52 or 64629x2"));
        }
        List<ServiceLine> lines = new ArrayList<>();
        for (String word : given()) {
            ServiceLine line = line(word);
            lines.add(minutes.isGiven() ? line.withMinutes(minutes.value().orElseThrow()) : line);
        }
        if (!charge.isGiven()) {
            return lines;
        }
        if (lines.size() > 1) {
            throw UsageException.contradiction("a charge belongs to one line", charge.name(), List.of("one LINE"));
        }
        return List.of(lines.get(0).withCharge(charge.value().orElseThrow()));
    }

    private static ServiceLine line(String word) {
        try {
            return ServiceLine.parse(word);
        } catch (IllegalArgumentException refused) {
            String what = refused.getMessage();
            throw UsageException.of(
                    what.contains(word) ? what : what + " in '" + word + "'",
                    "LINE",
                    List.of("five characters, then -MODIFIER and xUNITS: 62330, 62330-52, 64629x2, 62330-52-Q0"));
        }
    }
}
