package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.bytes.ArrayLines;
import io.github.ratecard.batch.bytes.BlockReader;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.CsvGrammar;
import io.github.ratecard.batch.bytes.Recoded;
import io.github.ratecard.batch.cache.Caches;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.Columns;
import io.github.ratecard.batch.field.CsvHeader;
import io.github.ratecard.batch.field.HeaderLine;
import io.github.ratecard.batch.field.TakenHeads;
import io.github.ratecard.batch.format.CsvFormat;
import io.github.ratecard.batch.format.JsonFormat;
import io.github.ratecard.batch.format.RowFormat;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Periods;
import io.github.ratecard.table.kind.TableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Prices every row of a file. */
public final class Batch {
    private static final int MOST_THREADS = 8;

    private final Quoter quoter;
    private final BatchOptions options;
    private final LongConsumer progress;

    /** @param progress is told how many rows were read; line ends within quotes count as well */
    public Batch(Quoter quoter, BatchOptions options, LongConsumer progress) {
        this.quoter = quoter;
        this.options = options;
        this.progress = progress;
    }

    /** The names of the columns that the answer adds, behind those of the input. */
    public List<String> answerColumns() {
        return options.answerColumns();
    }

    /**
     * Prices the rows of the input.
     *
     * @param shown what messages call the input
     * @throws TableException when the header cannot be used or a quote never closes
     */
    public Tally run(InputStream in, String shown, Target target) throws IOException {
        InputStream text = options.encoding().isPresent()
                ? new Recoded(in, options.encoding().get())
                : in;
        byte[] begun = firstBytes(text);
        Tally total = new Tally(options.totals(), options.asksPatientShare());
        if (isJson(begun)) {
            BlockReader reader = firstSign(begun) == '['
                    ? new BlockReader(arrayLines(begun, text, shown), shown, Optional.empty(), new byte[0], 1)
                    : new BlockReader(text, shown, Optional.empty(), begun, 1);
            TakenHeads heads = new TakenHeads();
            rows(
                    reader,
                    shown,
                    target,
                    EnumSet.allOf(BatchField.class),
                    () -> new JsonFormat(options, heads, shown),
                    total);
            total.heads(heads.names());
        } else {
            csv(text, shown, begun, target, total);
        }
        target.complete();
        return total;
    }

    private interface Formats {
        RowFormat make();
    }

    private void csv(InputStream in, String shown, byte[] begun, Target target, Tally total) throws IOException {
        HeaderLine line = HeaderLine.read(in, begun, shown);
        CsvHeader header = CsvHeader.read(line.text(), options, shown);
        Columns columns = header.columns();
        TakenHeads heads = new TakenHeads();
        header.tell(heads);
        total.heads(heads.names());
        byte[] delimiter = {header.delimiter()};
        Buffer first = new Buffer(1 << 10);
        first.add(line.mark());
        first.add(line.text());
        for (String name : options.answerColumns()) {
            first.add(delimiter);
            first.add(name);
        }
        first.add(line.end());
        target.out().write(first.bytes(), 0, first.length());
        CsvGrammar grammar = new CsvGrammar(header.delimiter());
        BlockReader reader = new BlockReader(in, shown, Optional.of(grammar), line.rest(), line.nextLine());
        rows(
                reader,
                shown,
                target,
                columns.present(),
                () -> new CsvFormat(columns, header.delimiter(), line.end(), options.asksPatientShare()),
                total);
    }

    private void rows(
            BlockReader reader, String shown, Target target, Set<BatchField> present, Formats formats, Tally total)
            throws IOException {
        quoter.tables().keep();
        Periods periods = RowPricer.periods(quoter, options, present);
        Caches caches = new Caches();
        int threads = options.encounter().isPresent()
                ? 1
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        List<RowWork> works = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            RowPricer pricer = new RowPricer(quoter, options, periods, caches, present);
            Tally tally = new Tally(options.totals(), options.asksPatientShare());
            Reply reply = new Reply(caches.outlines());
            works.add(
                    options.encounter().isPresent()
                            ? new EncounterRows(formats.make(), pricer, quoter, tally, reply, shown)
                            : new SingleRows(formats.make(), pricer, tally, reply));
        }
        new Threads(reader, target.out(), works, progress).run(total);
    }

    private boolean isJson(byte[] begun) {
        if (options.json().isPresent()) {
            return options.json().get();
        }
        int first = firstSign(begun);
        return first == '{' || first == '[';
    }

    private static InputStream arrayLines(byte[] begun, InputStream rest, String shown) throws IOException {
        return new ArrayLines(new SequenceInputStream(new ByteArrayInputStream(begun), rest), shown);
    }

    /** The first byte that is no blank; 0 when there is none. */
    private static int firstSign(byte[] begun) {
        for (byte b : begun) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return 0;
    }

    private static byte[] firstBytes(InputStream in) throws IOException {
        byte[] first = new byte[1 << 12];
        int read = Math.max(0, in.read(first));
        return Arrays.copyOf(first, read);
    }
}
