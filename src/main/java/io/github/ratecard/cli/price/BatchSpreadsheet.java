package io.github.ratecard.cli.price;

import io.github.ratecard.batch.Batch;
import io.github.ratecard.batch.Draft;
import io.github.ratecard.batch.Target;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.workbook.BatchWorkbook;
import io.github.ratecard.table.Tables;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Prices rows into a workbook. They are priced as CSV first, into a file beside the workbook to be, which does not
 * outlive the run, nor does the workbook's own draft.
 */
final class BatchSpreadsheet implements Closeable {
    private static final int LOOKED_AT = 1 << 12;

    private final Draft rows;
    private final Draft draft;

    private BatchSpreadsheet(Path out) throws IOException {
        rows = Draft.of(out, ".csv", true);
        try {
            draft = Draft.of(out, ".draft", true);
        } catch (IOException unwritable) {
            rows.close();
            throw unwritable;
        }
    }

    /** Whether a file of this name is to be a workbook. */
    static boolean isAskedFor(Path out) {
        return Format.ofFile(out.toString()).filter(Format.XLSX::equals).isPresent();
    }

    /**
     * Prices the rows of the input.
     *
     * @param shown what messages call the input
     * @param looks whether the input may be JSON Lines, of which no workbook can be made
     * @param out the name of the workbook, to be written to {@code target}
     */
    static Tally run(Batch batch, InputStream in, String shown, boolean looks, Path out, Target target, Tables tables)
            throws IOException {
        BufferedInputStream input = new BufferedInputStream(in, LOOKED_AT);
        if (looks && beginsLikeJson(input)) {
            throw jsonLines();
        }
        try (BatchSpreadsheet files = new BatchSpreadsheet(out)) {
            Tally tally = batch.run(input, shown, Target.stream(files.rows.out()));
            new BatchWorkbook(shown, tables, batch.answerColumns())
                    .write(files.rows.path(), tally, files.draft.path(), target.out());
            target.complete();
            return tally;
        }
    }

    static UsageException jsonLines() {
        return UsageException.contradiction(
                "rows of JSON Lines have no columns to make a workbook of",
                "-o",
                List.of("an OUT that ends with .jsonl", "a CSV file as IN"));
    }

    private static boolean beginsLikeJson(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        int first = in.read();
        for (int seen = 1; first >= 0 && Character.isWhitespace(first) && seen < LOOKED_AT; seen++) {
            first = in.read();
        }
        in.reset();
        return first == '{' || first == '[';
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            draft.close();
        }
    }
}
