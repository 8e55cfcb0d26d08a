package io.github.ratecard.cli.price;

import io.github.ratecard.batch.Batch;
import io.github.ratecard.batch.Target;
import io.github.ratecard.batch.answer.Status;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.field.AnswerColumn;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.format.ScheduleRows;
import io.github.ratecard.batch.format.ScheduleRows.Place;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.RequestOptions;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Progress;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.parquet.ParquetLibrary;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.place.Localities;
import io.github.ratecard.quote.place.WageAreas;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.quote.request.ServiceDate;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import io.github.ratecard.report.json.BatchSummary;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code ratecard schedule}: every code at every site in every place, priced by the engine of {@code batch}. */
public final class ScheduleCommand extends Command {
    private static final String STREAM = "-";
    private static final String ALL = "all";
    private static final String NATION = "";
    private static final String PARQUET = ".parquet";
    /** Rows of a sheet below its header. */
    private static final long MOST_OF_A_SHEET = (1 << 20) - 1;

    private final Opt<Path> output = opt(
            "-o", "OUT", "write the rows to a file: .csv, .jsonl, .xlsx or .parquet (- for none)", "a file", Path::of);
    private final Flag all = flag("--all", "every code that the tables have on the day");
    private final Opt<String> localities = text(
            "--localities",
            "LIST",
            "places of the professional part: all, or localities with commas between (default: the nation)",
            "all, or localities such as 13202-NY-01");
    private final Opt<String> areas = text(
            "--areas",
            "LIST",
            "places of the facility parts: all, or wage areas with commas between (default: the nation)",
            "all, or wage areas such as 26420");
    private final RequestOptions shared = RequestOptions.withoutPlace(this);
    private final Opt<Boolean> format = opt(
            "--format",
            "F",
            "csv or jsonl (default: by the name of OUT, else csv)",
            "csv or jsonl",
            BatchFiles::isJson);
    private final DataOption data = new DataOption(this);

    public ScheduleCommand() {
        super("schedule", "A fee schedule priced: codes, sites and places, a row each.");
        arguments("CODE", "HCPCS codes, such as 62330 or 62330-52; or --all");
        examples(
                "ratecard schedule 62330 62331 --localities all -o fees.csv",
                "ratecard schedule 62330 --site hospital --areas all -o areas.xlsx",
                "ratecard schedule --all --date 2026-06-01 -o national.csv",
                "ratecard schedule --all --localities all -o fees.csv");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (all.isGiven() != given().isEmpty()) {
            throw UsageException.of(
                    all.isGiven() ? "codes and --all at once" : "which codes?",
                    "CODE",
                    List.of("codes such as 62330", "--all"));
        }
        Request asked = shared.apply(Request.lines(List.of()));
        Optional<Path> out = output.value().filter(path -> !path.toString().equals(STREAM));
        Optional<Path> workbook = out.filter(BatchSpreadsheet::isAskedFor);
        boolean json = isJson(out);
        BatchFiles files = new BatchFiles(STREAM, out);
        Tally tally;
        try (Tables tables = data.open(console);
                Quoter quoter = new Quoter(tables, console.today())) {
            ServiceDate day = ServiceDate.of(asked.date(), console.today(), tables);
            day.warning().ifPresent(warning -> console.warn("ratecard: warning: " + warning.text()));
            ScheduleRows rows = rows(asked, day.date(), tables, json);
            if (workbook.isPresent() && rows.count() > MOST_OF_A_SHEET) {
                throw UsageException.of(
                        rows.count() + " rows are more than a sheet holds",
                        output.name(),
                        List.of("an OUT that ends with .csv, .jsonl or .parquet", "fewer codes or places"));
            }
            BatchOptions options = BatchOptions.ofSchedule(asked.withDate(day.date()), json);
            try (Progress progress = new Progress(console, OptionalLong.of(rows.size()), !files.showsRows(console));
                    InputStream input = progress.watch(rows);
                    Target target = files.target(console)) {
                Batch batch = new Batch(quoter, options, progress);
                if (workbook.isPresent()) {
                    tally = BatchSpreadsheet.run(batch, input, "schedule", false, workbook.get(), target, tables);
                } else if (isParquet(out)) {
                    tally = parquet(batch, input, target);
                } else {
                    tally = batch.run(input, "schedule", target);
                }
            }
        } catch (IOException failed) {
            return files.failed(failed);
        }
        console.warn(BatchSummary.counts(tally));
        return tally.count(Status.UNPRICED) < tally.rows() ? ExitCode.ANSWERED : ExitCode.INCOMPLETE;
    }

    private static boolean isParquet(Optional<Path> out) {
        return out.isPresent() && out.get().toString().toLowerCase(Locale.ROOT).endsWith(PARQUET);
    }

    private static Tally parquet(Batch batch, InputStream input, Target target) throws IOException {
        OutputStream rows = ParquetLibrary.rows(target.out(), AnswerColumn.amounts(), List.of(BatchField.DATE.word()));
        Tally tally = batch.run(input, "schedule", Target.stream(rows));
        rows.close();
        target.complete();
        return tally;
    }

    private ScheduleRows rows(Request asked, LocalDate day, Tables tables, boolean json) {
        ScheduleLines lines = new ScheduleLines(tables, day);
        return new ScheduleRows(all.isGiven() ? lines.all() : lines.of(given()), places(asked, day, tables), json);
    }

    /** Where each line is priced, in the order of the rows. */
    private List<Place> places(Request asked, LocalDate day, Tables tables) {
        List<String> sites = sites(asked);
        List<String> ofProfessional = localities(day, tables);
        List<String> ofFacility = areas(day, tables);
        if (isAll(localities) && isAll(areas)) {
            throw UsageException.contradiction(
                    "every locality in every wage area is no schedule: most areas lie in one or two localities",
                    areas.name(),
                    List.of("all for one of the two", "a list for the other"));
        }
        List<Place> places = new ArrayList<>();
        for (String site : sites) {
            // An office has no facility part
            List<String> theirs = site.equals(Site.OFFICE.word()) ? List.of(NATION) : ofFacility;
            for (String locality : ofProfessional) {
                for (String area : theirs) {
                    places.add(new Place(site, locality, area, day.toString()));
                }
            }
        }
        return places;
    }

    private static List<String> sites(Request asked) {
        TreeSet<String> sites = new TreeSet<>();
        for (Site site : Site.values()) {
            if (site != Site.OTHER && asked.site().orElse(site) == site) {
                sites.add(site.word());
            }
        }
        return List.copyOf(sites);
    }

    private List<String> localities(LocalDate day, Tables tables) {
        Localities known = new Localities(tables);
        TreeSet<String> found = new TreeSet<>();
        if (isAll(localities)) {
            for (TableRow row : known.matching("", day)) {
                found.add(Localities.id(row));
            }
        } else {
            for (String name : list(localities)) {
                found.add(Localities.id(found(known.find(name, day), localities)));
            }
        }
        return orNation(found, localities);
    }

    private List<String> areas(LocalDate day, Tables tables) {
        WageAreas known = new WageAreas(tables);
        TreeSet<String> found = new TreeSet<>();
        if (isAll(areas)) {
            found.addAll(known.matching("", day).keySet());
        } else {
            for (String name : list(areas)) {
                found.add(found(known.find(name, day), areas));
            }
        }
        return orNation(found, areas);
    }

    private static <T> T found(Outcome<T> place, Opt<String> option) {
        if (!place.isPresent()) {
            throw UsageException.of(place.reason().text(), option.name(), List.of("a day for which it is known"));
        }
        return place.get();
    }

    /** Without the option the nation; a list of all that is empty is no schedule. */
    private static List<String> orNation(TreeSet<String> found, Opt<String> option) {
        if (found.isEmpty() && option.isGiven()) {
            throw UsageException.of("no places are known for the day", option.name(), List.of("another --date"));
        }
        return found.isEmpty() ? List.of(NATION) : List.copyOf(found);
    }

    private static boolean isAll(Opt<String> option) {
        return option.value().filter(text -> text.strip().equalsIgnoreCase(ALL)).isPresent();
    }

    /** The names of places have commas of their own, with a blank behind. */
    private static List<String> list(Opt<String> option) {
        return Stream.of(option.value().map(text -> text.split(",(?! )")).orElse(new String[0]))
                .map(String::strip)
                .toList();
    }

    private boolean isJson(Optional<Path> out) {
        String name = out.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        boolean columns = name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(PARQUET);
        Optional<Boolean> asked = format.value();
        boolean contradiction = asked.isPresent() && (asked.get() ? columns : lines);
        if (contradiction
                || out.isPresent()
                        && !lines
                        && !columns
                        && (asked.isEmpty() || Format.ofFile(name).isPresent())) {
            throw new UsageException(new Problem(
                    "USAGE",
                    "the ending of '" + out.get().getFileName() + "' is of no form that a schedule has"
                            + (contradiction ? " with this --format" : ""),
                    output.name(),
                    Optional.empty(),
                    List.of(".csv", ".jsonl", ".xlsx", PARQUET),
                    "one of these endings"));
        }
        return asked.orElse(lines);
    }
}
