package io.github.ratecard.cli;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.Percent;
import io.github.ratecard.release.EditionComparison;
import io.github.ratecard.release.EditionDiff;
import io.github.ratecard.release.EditionDiff.Filter;
import io.github.ratecard.report.DiffListing;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Listing;
import io.github.ratecard.report.ListingReport;
import io.github.ratecard.report.Listings;
import io.github.ratecard.report.Options;
import io.github.ratecard.report.Problem;
import io.github.ratecard.table.DataValidator;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableException;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** {@code ratecard tables}: which editions are at hand, what stands in one, and whether tables are sound. */
final class TablesCommand extends Command {
    private static final List<String> ACTIONS = List.of("list", "show", "diff", "validate");
    private static final String PARAMETERS = "parameters";
    private static final String SOURCES = "sources";

    private final Opt<String> code = text("--code", "CODE", "diff: this code only");
    private final Opt<Percent> least = opt(
            "--min-change",
            "P",
            "diff: amounts that changed by P percent or more",
            "a percentage such as 1",
            Percent::parse);
    private final OutputOptions output =
            new OutputOptions(this, List.of(Format.TABLE, Format.JSON, Format.CSV, Format.MD));
    private final DataOption data = new DataOption(this);

    TablesCommand() {
        super("tables", "Which editions are at hand, and what stands in them.");
        arguments("ACTION", "list, show EDITION|parameters|sources, diff EDITION EDITION, or validate [DIR]");
        examples(
                "ratecard tables list",
                "ratecard tables show pfs/2026",
                "ratecard tables show parameters",
                "ratecard tables diff pfs/2025D pfs/2026C --min-change 1",
                "ratecard tables validate data");
    }

    @Override
    int run(Console console) throws IOException {
        String action = given().isEmpty() ? "list" : given().get(0);
        List<String> rest = given().isEmpty() ? List.of() : given().subList(1, given().size());
        switch (action) {
            case "list":
                return list(console);
            case "show":
                return show(rest, console);
            case "diff":
                return diff(rest, console);
            case "validate":
                return validate(rest, console);
            default:
                throw new UsageException(new Problem(
                        "UNKNOWN_ACTION",
                        "unknown action '" + action + "'",
                        "ratecard tables",
                        Nearest.to(action, ACTIONS),
                        ACTIONS,
                        ""));
        }
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
            List<Edition> editions = new ArrayList<>();
            for (Edition edition : tables.editions()) {
                boolean wanted = edition.id().equals(name)
                        && (names.size() == 1 || edition.table().file().equals(names.get(1)));
                if (wanted) {
                    editions.add(edition);
                }
            }
            if (editions.isEmpty()) {
                throw unknown(String.join(" ", names), tables);
            }
            if (editions.size() > 1) {
                throw UsageException.of("which table of " + name + "?", "ACTION", files(editions));
            }
            return write(Listings.ofRows(editions.get(0), tables.rows(editions.get(0))), console);
        }
    }

    private int diff(List<String> names, Console console) throws IOException {
        if (names.size() != 2) {
            throw UsageException.of(
                    "which two editions?",
                    "ratecard tables diff",
                    List.of("two ids of 'ratecard tables list', such as pfs/2025 pfs/2026"));
        }
        try (Tables tables = data.open(console)) {
            for (String name : names) {
                if (tables.editions().stream().noneMatch(edition -> edition.id().equals(name))) {
                    throw unknown(name, tables);
                }
            }
            Filter filter = new Filter(
                    code.value().map(word -> word.toUpperCase(Locale.ROOT)),
                    least.value().map(Percent::percent));
            EditionDiff diff = new EditionComparison(tables).compare(names.get(0), names.get(1), filter);
            diff.missing().forEach(sentence -> console.warn("ratecard: warning: " + sentence));
            return write(DiffListing.of(diff), console);
        }
    }

    private static UsageException unknown(String name, Tables tables) {
        TreeSet<String> ids = new TreeSet<>();
        tables.editions().forEach(edition -> ids.add(edition.id()));
        return new UsageException(new Problem(
                "UNKNOWN_EDITION",
                "unknown edition '" + name + "'",
                "ratecard tables",
                Nearest.to(name, List.copyOf(ids)),
                List.copyOf(ids),
                "see 'ratecard tables list'"));
    }

    private int validate(List<String> names, Console console) throws IOException {
        List<TableException> findings;
        String what;
        if (names.isEmpty()) {
            try (Tables tables = data.open(console)) {
                findings = tables.verify();
                what = tables.editions().size() + " tables";
            }
        } else {
            Path folder = Path.of(names.get(0));
            if (!Files.isDirectory(folder)) {
                throw new TableException(
                        "there is no folder '" + folder + "'",
                        "ratecard tables validate",
                        "a folder of data or of compiled tables");
            }
            findings = DataValidator.validate(folder, GuideChecks.all());
            what = folder.toString();
        }
        for (TableException finding : findings) {
            Problem problem = new Problem(
                    "BAD_DATA", finding.getMessage(), finding.where(), Optional.empty(), List.of(finding.valid()), "");
            console.warn(output.format() == Format.JSON ? problem.json() : problem.text(console.columns()));
        }
        if (!findings.isEmpty()) {
            return ExitCode.BAD_DATA;
        }
        Answer.write(what + ": sound\n", output.file(), console);
        return ExitCode.ANSWERED;
    }

    private static List<String> files(List<Edition> editions) {
        List<String> files = new ArrayList<>();
        for (Edition edition : editions) {
            files.add(edition.table().file());
        }
        return files;
    }

    private int write(Listing listing, Console console) throws IOException {
        Options options = Options.PLAIN.withColumns(console.columns());
        Answer.write(ListingReport.of(listing, output.format(), options), output.file(), console);
        return ExitCode.ANSWERED;
    }
}
