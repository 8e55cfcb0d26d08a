package io.github.ratecard.cli.option;

import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the commands about claims and coverage share: the guide they read, the payer, how sources are called. */
public final class GuideOptions {
    private final Opt<String> payer;

    public GuideOptions(Command command, String payerDescription) {
        payer = command.text("--payer", "P", payerDescription);
    }

    /** The guide with this name, or the only one. */
    public static ClaimGuide guide(Tables tables, List<String> given) {
        Guides guides = new Guides(tables);
        return ClaimGuide.read(guides.document(given.isEmpty() ? guides.only() : given.get(0)));
    }

    /** The payer that was named; empty when none was. */
    public Optional<Payer> payer(ClaimGuide guide) {
        return payer.raw().map(name -> guide.payers().get(name, payer.name()));
    }

    /** How to show an answer: with the titles and numbers of documents. */
    public static Options show(Tables tables, OutputOptions output, Console console) {
        return new Options(
                Rounding.CENTS,
                false,
                console.columns(),
                console.colour() && output.file().isEmpty(),
                id -> tables.source(id).map(GuideOptions::title));
    }

    private static String title(Map<String, String> source) {
        String number = source.get("document");
        return source.get("title") + (number.isEmpty() ? "" : " (" + number + ")");
    }
}
