package io.github.ratecard.cli.tables;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.OutputOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.edition.EditionComparison;
import io.github.ratecard.edition.EditionDiff;
import io.github.ratecard.edition.EditionDiff.Filter;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Percent;
import io.github.ratecard.release.store.Repair;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.DiffListing;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.report.tables.Listings;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ratecard tables}: which editions are at hand, what stands in one, and whether tables are sound. */
public final class TablesCommand extends Command {
    public static final List<String> ACTIONS = List.of("list", "show", "diff", "validate", "repair");
    private static final String PARAMETERS = "parameters";
    private static final String SOURCES = "sources";

    /** What {@code show} shows beside editions. */
    public static final List<String> NO_EDITIONS = List.of(PARAMETERS, SOURCES);

    private final Opt<String> code = text("--code", "CODE", "diff: this code only");
    private final Opt<Percent> least = opt(
            "--min-change",
            "P",
            "diff: amounts that changed by P percent or more",
            "a percentage such as 1",
            Percent::parse);
    private final Flag heldBack = flag("--held-back", "show: the keys for which the imported file has no readable row");
    private final OutputOptions output = new OutputOptions(this, Report.FORMATS);
    private final DataOption data = new DataOption(this);

    public TablesCommand() {
        super("tables", "Which editions are at hand, and what stands in them.");
        arguments("ACTION", "list, show EDITION|parameters|sources, diff EDITION EDITION, validate [DIR], or repair");
        examples(
                "ratecard tables list",
                "ratecard tables show pfs/2026",
                "ratecard tables show parameters",
                "ratecard tables show asc-wage-index/2025 --held-back",
                "ratecard tables diff pfs/2025D pfs/2026C --min-change 1",
                "ratecard tables validate data",
                "ratecard tables repair");
    }

    @Override
    protected int run(Console console) throws IOException {
        String action = given().isEmpty() ? "list" : given().get(0);
        List<String> rest = given().isEmpty() ? List.of() : given().subList(1, given().size());
        return switch (action) {
            case "list" -> list(console);
            case "show" -> show(rest, console);
            case "diff" -> diff(rest, console);
            case "validate" -> validate(rest, console);
            case "repair" -> repair(rest, console);
            default ->
                throw new UsageException(new Problem(
                        "UNKNOWN_ACTION",
                        "unknown action '" + action + "'",
                        "ratecard tables",
                        Nearest.to(action, ACTIONS),
                        ACTIONS,
                        ""));
        };
    }

    private int list(Console console) throws IOException {
        try (Tables tables = data.open(console)) {
            return write(Listing.ofEditions(tables.editions()), console);
        }
    }

    private int show(List<String> names, Console console) throws IOException {
        if (names.isEmpty()) {
            throw UsageException.of(
                    "which edition?", "ACTION", List.of("an id of 'tables list', parameters or sources"));
        }
        try (Tables tables = data.open(console)) {
            String name = names.get(0);
            if (name.equals(PARAMETERS)) {
                return write(Listings.ofParameters(tables.parameters()), console);
            }
            if (name.equals(SOURCES)) {
                return write(Listings.ofSources(tables.sources()), console);
            }
            if (heldBack.isGiven()) {
                new EditionNames(tables).require(name);
                return write(Listings.ofHeldBack(heldBack(name, tables)), console);
            }
            Edition edition = new EditionNames(tables).one(names);
            return write(Listings.ofRows(edition, tables.rows(edition)), console);
        }
    }

    private static List<Remark> heldBack(String edition, Tables tables) {
        return tables.editions().stream()
                .filter(each -> each.id().equals(edition))
                .flatMap(each -> tables.held(each).stream())
                .toList();
    }

    private int diff(List<String> names, Console console) throws IOException {
        if (names.size() != 2) {
            throw UsageException.of(
                    "which two editions?",
                    "ratecard tables diff",
                    List.of("two ids of 'ratecard tables list', such as pfs/2025 pfs/2026"));
        }
        try (Tables tables = data.open(console)) {
            names.forEach(new EditionNames(tables)::require);
            Filter filter = new Filter(
                    code.value().map(word -> word.toUpperCase(Locale.ROOT)),
                    least.value().map(Percent::percent));
            EditionDiff diff = new EditionComparison(tables).compare(names.get(0), names.get(1), filter);
            diff.missing().forEach(sentence -> console.warn("ratecard: warning: " + sentence));
            return write(DiffListing.of(diff), console);
        }
    }

    private int validate(List<String> names, Console console) throws IOException {
        if (!names.isEmpty()) {
            return Validation.of(Path.of(names.get(0))).report(output, console);
        }
        try (Tables tables = data.open(console)) {
            return Validation.of(tables).report(output, console);
        }
    }

    private int repair(List<String> more, Console console) throws IOException {
        if (!more.isEmpty()) {
            throw UsageException.of(
                    "'" + more.get(0) + "' is one word too many",
                    "ratecard tables repair",
                    List.of("--data DIR alone"));
        }
        List<Repair.Dropped> dropped = Repair.of(data.folder(console));
        if (dropped.isEmpty() && output.format() == Format.TABLE) {
            Output.write("nothing that was imported is damaged\n", output.file(), console);
            return ExitCode.ANSWERED;
        }
        return write(RepairListing.of(dropped), console);
    }

    private int write(Listing listing, Console console) throws IOException {
        Options options = Options.PLAIN.withColumns(console.columns());
        Output.write(Report.of(listing, output.format(), options), output.file(), console);
        return ExitCode.ANSWERED;
    }
}
