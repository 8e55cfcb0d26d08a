package io.github.ratecard.cli.price;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.quote.guide.Guides;
import io.github.ratecard.quote.place.Localities;
import io.github.ratecard.quote.place.WageAreas;
import io.github.ratecard.quote.request.ServiceDate;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.tables.Listings;
import io.github.ratecard.report.tables.Lookup;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code ratecard lookup}: what every payment system's tables hold of a code, or which places there are. */
public final class LookupCommand extends Command {
    /** The tables that every code is expected in: where it is not, that is said. */
    private static final List<TableKind> EXPECTED = List.of(TableKind.RVU, TableKind.ASC_RATES, TableKind.OPPS_RATES);
    /** The tables of claims that a code may stand in; beside them it may stand in those of single services. */
    private static final List<TableKind> CLAIMS = List.of(
            TableKind.RVU,
            TableKind.ASC_RATES,
            TableKind.ASC_DEVICES,
            TableKind.ASC_EXCLUDED,
            TableKind.OPPS_RATES,
            TableKind.OPPS_DEVICES,
            TableKind.OPPS_INPATIENT);

    private final Opt<LocalDate> date =
            opt("--date", "DATE", "on this day (default today)", "a date such as 2026-06-30", Dates::parse);
    private final List<Opt<String>> places = List.of(
            text("--zip", "ZIP", "and what it is paid there, by ZIP code"),
            text("--locality", "L", "and what it is paid there, by locality"),
            text("--cbsa", "AREA", "and what it is paid there, by wage area"));
    private final Flag localities = flag("--localities", "list the localities whose number or name holds TEXT");
    private final Flag areas = flag("--cbsas", "list the wage areas whose number or name holds TEXT");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public LookupCommand() {
        super("lookup", "What the tables hold of a code, which codes are called so, or which places there are.");
        arguments("CODE", "HCPCS codes, or words to find codes by; with --localities or --cbsas a text to search for");
        examples(
                "ratecard lookup 62330 62331 C1889",
                "ratecard lookup decompression",
                "ratecard lookup 62330 --zip 77030",
                "ratecard lookup --localities new york",
                "ratecard lookup --cbsas tx");
    }

    @Override
    protected int run(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            ServiceDate day = ServiceDate.of(date.value(), console.today(), tables);
            day.warning().ifPresent(warning -> console.warn("ratecard: warning: " + warning.text()));
            Options options = new Options(Rounding.CENTS, false, console.columns(), false, new SourceTitles(tables));
            boolean searches = localities.isGiven() || areas.isGiven() || CodeSearch.isText(given());
            if (searches && isPlaced()) {
                throw UsageException.contradiction(
                        "a search has no place", places.get(0).name(), List.of("codes such as 62330 beside a place"));
            }
            if (localities.isGiven() || areas.isGiven()) {
                return places(tables, day.date(), options, console);
            }
            if (CodeSearch.isText(given())) {
                return search(tables, day.date(), options, console);
            }
            Lookup report = new Lookup(day.date(), codes(tables, day.date()));
            if (isPlaced()) {
                refuseOtherForms();
            }
            Output.write(Report.of(report, output.format(), options), output.file(), console);
            boolean all = report.codes().stream().noneMatch(code -> code.rows().isEmpty());
            int exit = all ? ExitCode.ANSWERED : ExitCode.INCOMPLETE;
            for (Lookup.Code code : isPlaced() ? report.codes() : List.<Lookup.Code>of()) {
                exit = Math.max(exit, price(code.code(), day.date(), console));
            }
            return exit;
        }
    }

    private boolean isPlaced() {
        return places.stream().anyMatch(Opt::isGiven);
    }

    /** The tables say the same everywhere; amounts of a place are the answer of another command, in its own form. */
    private void refuseOtherForms() {
        if (output.format() != Format.TABLE || output.file().isPresent()) {
            throw UsageException.contradiction(
                    "what a code is paid in a place is shown on the screen only",
                    "--format",
                    List.of("'ratecard price CODE' with the place, in any format"));
        }
    }

    /** What a code alone is paid in the place, as {@code price} says it. */
    private int price(String code, LocalDate day, Console console) throws IOException {
        List<String> line = new ArrayList<>(List.of(code, "--date", day.toString()));
        for (Opt<String> place : places) {
            if (place.isGiven()) {
                line.addAll(List.of(place.name(), place.value().orElseThrow()));
            }
        }
        line.addAll(data.words());
        console.out().write('\n');
        return new PriceCommand().run(line.toArray(new String[0]), console);
    }

    private int search(Tables tables, LocalDate day, Options options, Console console) throws IOException {
        Listing listing = Listings.ofCodes(new CodeSearch(tables, day).matching(given(), tables()));
        if (listing.rows().isEmpty()) {
            throw new UsageException(new Problem(
                    "UNKNOWN_WORDS",
                    "nothing is called '" + String.join(" ", given()) + "' in the tables for " + day,
                    "CODE",
                    Nearest.to(given().get(0), new Guides(tables).names()),
                    List.of(
                            "a code such as 62330",
                            "a procedure such as mild",
                            "words of a name that is in the tables"),
                    ""));
        }
        Output.write(Report.of(listing, output.format(), options), output.file(), console);
        return ExitCode.ANSWERED;
    }

    private int places(Tables tables, LocalDate day, Options options, Console console) throws IOException {
        if (localities.isGiven() && areas.isGiven()) {
            throw UsageException.contradiction(
                    "--localities and --cbsas are two questions", areas.name(), List.of("one of the two"));
        }
        String text = String.join(" ", given());
        Listing listing = localities.isGiven()
                ? Listings.ofLocalities(new Localities(tables).matching(text, day))
                : Listings.ofAreas(new WageAreas(tables).matching(text, day));
        Output.write(Report.of(listing, output.format(), options), output.file(), console);
        return listing.rows().isEmpty() ? ExitCode.INCOMPLETE : ExitCode.ANSWERED;
    }

    private List<Lookup.Code> codes(Tables tables, LocalDate day) {
        if (given().isEmpty()) {
            throw UsageException.of(
                    "which code?",
                    "CODE",
                    List.of("HCPCS codes such as 62330 or C1889, or words such as decompression"));
        }
        return given().stream().map(word -> code(read(word), tables, day)).toList();
    }

    private static HcpcsCode read(String word) {
        try {
            return HcpcsCode.parse(word);
        } catch (IllegalArgumentException refused) {
            throw UsageException.of(
                    refused.getMessage(), "CODE", List.of("five characters such as 62330, 0275T or C1889"));
        }
    }

    private static List<TableKind> tables() {
        List<TableKind> all = new ArrayList<>(CLAIMS);
        all.addAll(TableKind.ofServices());
        return all;
    }

    private static Lookup.Code code(HcpcsCode code, Tables tables, LocalDate day) {
        List<Lookup.Row> rows = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (TableKind kind : tables()) {
            if (kind.has(StateFees.STATE)) {
                rows.addAll(StateFees.of(kind, code, tables, day));
                continue;
            }
            Outcome<List<TableRow>> found = tables.findAll(kind, day, code.text());
            boolean said = EXPECTED.contains(kind) || found.missing().isPresent() && isHeldBack(found.reason());
            if (!found.isPresent() && said && !reasons.contains(found.reason())) {
                reasons.add(found.reason());
            }
            for (TableRow row : found.value().orElse(List.of())) {
                rows.add(withMeaning(row, tables, day));
            }
        }
        return new Lookup.Code(code.text(), rows, reasons);
    }

    private static boolean isHeldBack(Reason reason) {
        return reason.code() == ReasonCode.HELD_BACK;
    }

    /** The row, with what its status code or indicator means. */
    private static Lookup.Row withMeaning(TableRow row, Tables tables, LocalDate day) {
        String column = row.edition().table() == TableKind.RVU ? "status" : "indicator";
        Lookup.Row plain = Lookup.Row.of(row);
        boolean has = plain.fields().stream().anyMatch(field -> field.name().equals(column));
        return !has
                ? plain
                : tables.find(TableKind.INDICATORS, day, row.edition().system(), row.text(column))
                        .value()
                        .map(meaning -> plain.withMeaning(column, meaning.text("text")))
                        .orElse(plain);
    }
}
