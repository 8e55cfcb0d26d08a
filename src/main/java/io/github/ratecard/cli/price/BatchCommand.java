package io.github.ratecard.cli.price;

import io.github.ratecard.batch.Batch;
import io.github.ratecard.batch.Target;
import io.github.ratecard.batch.answer.Status;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.DateOrder;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.option.Flag;
import io.github.ratecard.cli.option.Opt;
import io.github.ratecard.cli.option.Opts;
import io.github.ratecard.cli.option.RequestOptions;
import io.github.ratecard.cli.option.UnknownWord;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.cli.terminal.Progress;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.release.input.RowsOfSheet;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.json.BatchSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code ratecard batch}: prices every row of a file. */
public final class BatchCommand extends Command {
    private static final String STREAM = "-";
    private static final String CSV_ENDING = ".csv";
    private static final List<String> JSON_ENDINGS = List.of(".jsonl", ".ndjson");
    /** Of input only: rows come out as JSON Lines. */
    private static final String ARRAY_ENDING = ".json";

    private static final List<String> CSV_ENDINGS = List.of(CSV_ENDING, ".xlsx");
    private static final List<String> ENDINGS = List.of(CSV_ENDING, ".xlsx", ".jsonl");
    private static final List<Format> ROW_FORMATS = List.of(Format.CSV, Format.XLSX, Format.TABLE);

    private final Opt<Path> output = opt(
            "-o", "OUT", "write the rows to a file instead (- for none); .xlsx makes a workbook", "a file", Path::of);
    private final RequestOptions shared = new RequestOptions(this);
    private final Opts columns =
            texts("--column", "NAME=HEADER", "the column NAME (code, site ...) is called HEADER in the file");
    private final Opts ignored =
            texts("--ignore-column", "HEADER", "do not read the column HEADER, whatever it looks like");
    private final Opt<String> encounter =
            text("--encounter", "COLUMN", "adjacent rows with the same COLUMN are one encounter");
    private final Opt<Byte> delimiter = opt(
            "--delimiter",
            "D",
            "comma, semicolon or tab (default: found out)",
            "comma, semicolon or tab",
            BatchCommand::delimiter);
    private final Opt<Charset> encoding = opt(
            "--encoding",
            "E",
            "encoding of the file, such as windows-1252 (default UTF-8)",
            "the name of an encoding, such as windows-1252 or UTF-16",
            BatchCommand::encoding);
    private final Opt<Boolean> format =
            opt("--format", "F", "csv or jsonl (default: found out)", "csv or jsonl", BatchFiles::isJson);
    private final Opt<DateOrder> dateOrder = opt(
            "--date-order",
            "ORDER",
            "how the file writes 6/1/2026: mdy or dmy (default: refused where both are days)",
            "mdy or dmy",
            BatchCommand::dateOrder);
    private final Opt<String> sheet =
            text("--sheet", "NAME", "the sheet of an .xlsx IN (default: the only one with rows)");
    private final Flag summary = flag("--summary", "say totals by site, code and reason");
    private final Opt<Path> summaryOut =
            opt("--summary-out", "FILE", "write totals by site, code and reason as JSON", "a file", Path::of);
    private final DataOption data = new DataOption(this);

    public BatchCommand() {
        super("batch", "What Medicare pays for every row of a file: CSV, JSON or a workbook.");
        requiredArgument("IN", "a file whose columns say what is priced; - for standard input");
        examples(
                "ratecard batch cases.csv -o priced.csv",
                "ratecard batch cases.csv -o priced.xlsx",
                "ratecard batch lines.csv --encounter claim --column code=HCPCS -o priced.csv",
                "zcat lines.jsonl.gz | ratecard batch - --date 2026-03-01 | head");
    }

    @Override
    protected int run(Console console) throws IOException {
        String in = given().stream()
                .findFirst()
                .orElseThrow(() -> UsageException.of("which file?", "IN", List.of("a file, or - for standard input")));
        Request request = shared.apply(Request.lines(List.of()));
        BatchOptions options = options(request, in);
        Optional<Path> out = output.value().filter(path -> !path.toString().equals(STREAM));
        Optional<Path> workbook = out.filter(BatchSpreadsheet::isAskedFor);
        if (workbook.isPresent() && options.json().orElse(false)) {
            throw BatchSpreadsheet.jsonLines();
        }
        out.ifPresent(path -> refuseOtherEnding(path, options.json()));
        summaryOut.value().ifPresent(this::refuseOtherEnding);
        BatchFiles files = new BatchFiles(in, out);
        if (sheet.isGiven() && !files.isSheet()) {
            throw UsageException.contradiction(
                    "'" + in + "' is no Excel document", sheet.name(), List.of("an IN that ends with .xlsx"));
        }
        files.check(summaryOut.value());
        Tally tally;
        try (Quoter quoter = new Quoter(data.open(console), console.today());
                Progress progress = new Progress(console, files.size(), !files.showsRows(console));
                InputStream input = progress.watch(files.open(console, sheet.value()));
                Target target = files.target(console)) {
            quoter.serviceDate(request.date())
                    .warning()
                    .filter(warning -> request.date().isEmpty())
                    .ifPresent(warning -> console.warn("ratecard: warning: rows without a date: " + warning.text()));
            Batch batch = new Batch(quoter, options, progress);
            tally = workbook.isPresent()
                    ? BatchSpreadsheet.run(
                            batch,
                            input,
                            files.shown(),
                            options.json().isEmpty(),
                            workbook.get(),
                            target,
                            quoter.tables())
                    : batch.run(input, files.shown(), target);
        } catch (IOException failed) {
            return files.failed(failed);
        }
        return report(tally, console);
    }

    /** Rows come out in the format they came in: a name that promises another would deceive whoever opens the file. */
    private void refuseOtherEnding(Path out, Optional<Boolean> json) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        boolean jsonName = JSON_ENDINGS.stream().anyMatch(name::endsWith);
        Optional<Format> promised = Format.ofFile(name).filter(format -> !ROW_FORMATS.contains(format));
        boolean other = json.isPresent() && (json.get() ? name.endsWith(CSV_ENDING) : jsonName);
        if (promised.isPresent() || other) {
            throw otherEnding(
                    out,
                    "the rows come in",
                    output,
                    json.map(lines -> lines ? JSON_ENDINGS : CSV_ENDINGS).orElse(ENDINGS));
        }
    }

    private void refuseOtherEnding(Path totals) {
        String name = totals.toString().toLowerCase(Locale.ROOT);
        Optional<Format> promised = Format.ofFile(name).filter(format -> format != Format.JSON);
        if (promised.isPresent() || JSON_ENDINGS.stream().anyMatch(name::endsWith)) {
            throw otherEnding(totals, "JSON", summaryOut, List.of(".json"));
        }
    }

    private static UsageException otherEnding(Path file, String written, Opt<Path> option, List<String> valid) {
        return UsageException.of(
                "the ending of '" + file.getFileName() + "' asks for another format than " + written,
                option.name(),
                valid);
    }

    private int report(Tally tally, Console console) throws IOException {
        console.warn(BatchSummary.text(tally, summary.isGiven()));
        if (summaryOut.isGiven()) {
            Output.write(BatchSummary.json(tally), summaryOut.value(), console);
        }
        return tally.count(Status.PRICED) == tally.rows() ? ExitCode.ANSWERED : ExitCode.INCOMPLETE;
    }

    private BatchOptions options(Request request, String in) {
        Map<BatchField, String> mapped = new EnumMap<>(BatchField.class);
        for (String text : columns.raw()) {
            Map.Entry<BatchField, String> column = column(text);
            if (mapped.put(column.getKey(), column.getValue()) != null) {
                throw wrongColumn(
                        "two headers for the column " + column.getKey().word(), "one for each name");
            }
        }
        String lower = in.toLowerCase(Locale.ROOT);
        Optional<Boolean> json = format.value()
                .or(() -> JSON_ENDINGS.stream().anyMatch(lower::endsWith) || lower.endsWith(ARRAY_ENDING)
                        ? Optional.of(true)
                        : Optional.empty())
                .or(() ->
                        lower.endsWith(CSV_ENDING) || RowsOfSheet.isNamed(in) ? Optional.of(false) : Optional.empty());
        return new BatchOptions(
                request,
                mapped,
                ignored(mapped),
                encounter.value(),
                delimiter.value(),
                encoding.value(),
                json,
                dateOrder.value(),
                summary.isGiven() || summaryOut.isGiven());
    }

    private List<String> ignored(Map<BatchField, String> mapped) {
        for (String head : ignored.raw()) {
            if (mapped.values().stream().anyMatch(taken -> taken.strip().equalsIgnoreCase(head.strip()))) {
                throw UsageException.contradiction(
                        "'" + head + "' is to be read and not to be read", ignored.name(), List.of("one of the two"));
            }
        }
        return ignored.raw();
    }

    private Map.Entry<BatchField, String> column(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw wrongColumn("'" + text + "' is not NAME=HEADER", "such as code=HCPCS");
        }
        String name = text.substring(0, equals);
        BatchField field = BatchField.find(name).orElseThrow(() -> {
            Optional<String> near = Nearest.to(name, BatchField.words());
            String meant = near.isPresent() ? ", did you mean " + near.get() + "?" : "";
            return wrongColumn("unknown column '" + name + "'" + meant, String.join(", ", BatchField.words()));
        });
        return Map.entry(field, text.substring(equals + 1));
    }

    private UsageException wrongColumn(String what, String valid) {
        return UsageException.of(what, columns.name(), List.of(valid));
    }

    private static Byte delimiter(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> (byte) ',';
            case ";", "semicolon" -> (byte) ';';
            case "\t", "\\t", "tab" -> (byte) '\t';
            default -> throw new IllegalArgumentException("unknown delimiter '" + text + "'");
        };
    }

    private static DateOrder dateOrder(String text) {
        return DateOrder.find(text).orElseThrow(() -> new UnknownWord("order", text, DateOrder.words()));
    }

    private static Charset encoding(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("unknown encoding '" + text + "'", unknown);
        }
    }
}
