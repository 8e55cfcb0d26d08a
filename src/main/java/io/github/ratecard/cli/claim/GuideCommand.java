package io.github.ratecard.cli.claim;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.HandoutOptions;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.PlaceOptions;
import io.github.ratecard.cli.option.ReducedOptions;
import io.github.ratecard.cli.price.QuoteOutput;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.guide.GuideBuilder;
import io.github.ratecard.guide.ProcedureGuide;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.quote.Handout;
import io.github.ratecard.rule.Billing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code ratecard guide}: the whole reimbursement guide of a procedure, from the tables. */
public final class GuideCommand extends Command {
    private final Opt<LocalDate> date = opt(
            "--date", "DATE", "date of service, YYYY-MM-DD (default today)", "a date such as 2026-06-30", Dates::parse);
    private final PlaceOptions place = new PlaceOptions(this);
    private final ReducedOptions reduced = new ReducedOptions(this);
    private final Opt<Rounding> rounding =
            opt("--round", "R", "cents (default) or dollars", "cents or dollars", QuoteOutput::rounding);
    private final Flag brief = flag("--short", "two sheets of paper, for handing out");
    private final HandoutOptions handout = new HandoutOptions(this);
    private final OutputOptions output =
            new OutputOptions(this, List.of(Format.TABLE, Format.CSV, Format.MD, Format.HTML));
    private final DataOption data = new DataOption(this);

    public GuideCommand() {
        super("guide", "The whole reimbursement guide of a procedure, for a date and a place.");
        argument("PROCEDURE", "procedure guide, such as mild (default: the only one)");
        examples(
                "ratecard guide mild",
                "ratecard guide mild --zip 10001 --round dollars -o guide.html",
                "ratecard guide mild --short --for 'Memorial Spine Center' -o mild.html");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Quoter quoter = new Quoter(data.open(console), console.today())) {
            String procedure = given().isEmpty() ? quoter.guides().only() : given().get(0);
            Request asked = Request.lines(List.of())
                    .withPlace(place.request())
                    .withBilling(Billing.ORDINARY.withReduced(reduced.physician(), reduced.facility()));
            Outcome<ProcedureGuide> guide = new GuideBuilder(quoter)
                    .build(procedure, date.value().map(asked::withDate).orElse(asked));
            if (!guide.isPresent()) {
                Reason reason = guide.reason();
                console.warn(new Problem(reason.code().name(), reason.text(), "", Optional.empty(), List.of(), "")
                        .text(console.columns()));
                return ExitCode.INCOMPLETE;
            }
            for (Reason warning : guide.get().warnings()) {
                console.warn("ratecard: warning: " + warning.text());
            }
            Options options = new Options(
                    rounding.value().orElse(Rounding.CENTS),
                    false,
                    console.columns(),
                    console.colour() && output.file().isEmpty(),
                    id -> Optional.empty());
            Handout head = handout.handout(output.format(), quoter, place.request(), console);
            String text = brief.isGiven()
                    ? Report.ofShort(guide.get(), output.format(), options, head)
                    : Report.of(guide.get(), output.format(), options, head);
            Output.write(text, output.file(), console);
            Optional<Quote> unanswered = guide.get().unanswered();
            if (unanswered.isEmpty()) {
                return ExitCode.ANSWERED;
            }
            boolean saidAlready =
                    output.format() == Format.TABLE && output.file().isEmpty();
            if (!saidAlready) {
                console.warn(QuoteOutput.unpriced(unanswered.get()).text(console.columns()));
            }
            return ExitCode.INCOMPLETE;
        }
    }
}
