package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.Comparing;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.HandoutOptions;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.RequestOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.Quote;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.quote.compare.Comparison;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.quote.Handout;
import io.github.ratecard.report.workbook.QuoteWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How quote and price show their answer. */
public final class QuoteOutput {
    private static final List<Format> FORMATS = Report.formatsAnd(Format.XLSX, Format.VALUE);

    private final Flag compare;
    private final Flag rank;
    private final Flag explain;
    private final Opt<String> rounding;
    private final HandoutOptions handout;
    private final OutputOptions output;

    QuoteOutput(Command command) {
        compare = command.flag(Comparing.OPTION, "set lists side by side, several crossed: --zip A,B");
        rank = command.flag("--rank", "the comparison in one list, the highest payment first");
        explain = command.flag("--explain", "show how every amount comes about");
        rounding = command.text("--round", "R", "cents (default) or dollars", "cents or dollars");
        handout = new HandoutOptions(command);
        output = new OutputOptions(command, FORMATS);
    }

    /** Refuses a bare number for a question with several answers. */
    void check(RequestOptions asked) {
        if (output.format() == Format.VALUE
                && (!asked.oneSite() || asked.component().isEmpty())) {
            throw UsageException.contradiction(
                    "a bare value needs a question with one answer",
                    "--format value",
                    List.of("--site asc --component facility", "--site hospital --component total"));
        }
    }

    /** Whether several quotes are to stand side by side. */
    boolean compares() {
        if (rank.isGiven() && !compare.isGiven()) {
            throw UsageException.contradiction(
                    "only what is compared can be ranked", rank.name(), List.of(compare.name() + " beside it"));
        }
        if (compare.isGiven() && output.format() == Format.VALUE) {
            throw noRoom("a bare value has no room for a comparison");
        }
        if (compare.isGiven() && output.format() == Format.XLSX) {
            throw noRoom("there is no workbook for a comparison");
        }
        if (compare.isGiven() && explain.isGiven() && !explains(output.format())) {
            throw UsageException.contradiction(
                    "a table of several quotes has no room for how amounts come about",
                    explain.name(),
                    List.of("--format json or html", "each quote without " + compare.name()));
        }
        return compare.isGiven();
    }

    private static boolean explains(Format format) {
        return format == Format.JSON || format == Format.HTML;
    }

    private UsageException noRoom(String what) {
        return UsageException.contradiction(
                what, compare.name(), List.of("another --format: table, json, csv, md or html"));
    }

    /** Shows a comparison, and says by the exit code whether it is whole. */
    int compare(Quoter quoter, Comparison asked, Console console) throws IOException {
        Comparison comparison = rank.isGiven() ? asked.ranking() : asked;
        Handout head = handout.handout(output.format(), quoter, PlaceRequest.NATIONAL, console);
        List<Reason> heard = new ArrayList<>();
        comparison.quotes().forEach(quote -> sayDate(quote, heard, console));
        boolean terminal =
                console.terminalColumns().isPresent() && output.file().isEmpty();
        String text =
                Report.of(comparison, output.format(), options(quoter, console).withBars(terminal), head);
        Output.write(text, output.file(), console);
        if (comparison.isAnswered()) {
            return ExitCode.ANSWERED;
        }
        boolean saidAlready = output.format() == Format.TABLE && output.file().isEmpty();
        List<String> said = new ArrayList<>();
        for (Quote quote : comparison.quotes()) {
            String why = unpriced(quote).text(console.columns());
            if (!saidAlready && !quote.isAnswered() && !said.contains(why)) {
                said.add(why);
                console.warn(why);
            }
        }
        return ExitCode.INCOMPLETE;
    }

    /** Answers, shows the answer, and says by the exit code whether it is whole. */
    int write(Quoter quoter, Request request, Console console) throws IOException {
        output.refuseTerminal(console);
        Handout head = handout.handout(output.format(), quoter, request.place(), console);
        Quote quote = quoter.answer(request);
        Format format = output.format();
        List<Reason> heard = new ArrayList<>();
        sayDate(quote, heard, console);
        boolean nothing = hasNoAmount(quote);
        boolean bare = format == Format.VALUE;
        if (bare) {
            sayNotes(quote, heard, console);
        }
        if (nothing && (format == Format.TABLE || bare)) {
            console.warn(unpriced(quote).text(console.columns()));
            return ExitCode.INCOMPLETE;
        }
        if (format == Format.XLSX) {
            Output.write(QuoteWorkbook.of(quote, options(quoter, console), quoter.tables()), output.file(), console);
        } else if (!bare || quote.isAnswered()) {
            Output.write(Report.of(quote, format, options(quoter, console), head), output.file(), console);
        }
        boolean saidAlready = format == Format.TABLE && output.file().isEmpty();
        if (!quote.isAnswered() && !saidAlready) {
            console.warn(unpriced(quote).text(console.columns()));
        }
        return quote.isAnswered() ? ExitCode.ANSWERED : ExitCode.INCOMPLETE;
    }

    private Options options(Quoter quoter, Console console) {
        return new Options(
                rounding.isGiven() ? rounding.read(QuoteOutput::rounding) : Rounding.CENTS,
                explain.isGiven(),
                console.columns(),
                console.colour() && output.file().isEmpty(),
                new SourceTitles(quoter.tables()));
    }

    /** Another date than the one asked for must not go unheard. */
    private static void sayDate(Quote quote, List<Reason> heard, Console console) {
        for (Reason warning : quote.notes(ReasonCode.Kind.WARNING)) {
            if (warning.code() == ReasonCode.DATE_FALLBACK && !heard.contains(warning)) {
                heard.add(warning);
                console.warn("ratecard: warning: " + warning.text());
            }
        }
    }

    private static boolean hasNoAmount(Quote quote) {
        for (SiteQuote site : quote.sites()) {
            if (isPriced(site.professional()) || isPriced(site.facility())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPriced(Optional<Part> part) {
        return part.isPresent() && part.get().amount().isPresent();
    }

    /** A bare number has no room for what it rests on. */
    private static void sayNotes(Quote quote, List<Reason> heard, Console console) {
        List<Reason> notes = new ArrayList<>();
        for (ReasonCode.Kind kind : List.of(ReasonCode.Kind.ASSUMPTION, ReasonCode.Kind.WARNING)) {
            notes.addAll(quote.notes(kind));
            quote.sites().forEach(site -> notes.addAll(site.notes(kind)));
        }
        notes.removeAll(heard);
        for (Reason note : notes) {
            String kind = note.code().kind() == ReasonCode.Kind.ASSUMPTION ? "assumption" : "warning";
            console.warn("ratecard: " + kind + ": " + note.text());
        }
    }

    /** Why there is no amount at all, each reason once. */
    public static Problem unpriced(Quote quote) {
        List<String> reasons = new ArrayList<>();
        String code = "UNPRICED";
        for (SiteQuote site : quote.sites()) {
            // Without a reason of its own a site may still lack the patient's share that was asked for
            Optional<Reason> missing = site.missing();
            if (missing.isPresent()) {
                Reason reason = missing.get();
                code = reasons.isEmpty() ? reason.code().name() : code;
                if (!reasons.contains(reason.text())) {
                    reasons.add(reason.text());
                }
            }
        }
        return new Problem(code, String.join("; ", reasons), "", Optional.empty(), List.of(), "");
    }

    /** Reads a way to round. */
    public static Rounding rounding(String text) {
        return Rounding.find(text).orElseThrow(() -> new IllegalArgumentException("unknown rounding '" + text + "'"));
    }
}
