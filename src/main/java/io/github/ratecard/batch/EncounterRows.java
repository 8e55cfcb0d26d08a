package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.ByteSurvey;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.format.RowFormat;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.table.kind.TableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Adjacent rows with the same id are held until the id changes, then priced together. A row without an id stands alone.
 */
final class EncounterRows implements RowWork {
    private final RowFormat format;
    private final RowPricer pricer;
    private final EncounterPricer together;
    private final Tally tally;
    private final Reply reply;
    private final String shown;
    private final ParsedRow row = new ParsedRow();
    private final Buffer held = new Buffer(1 << 12);
    private final List<HeldRow> rows = new ArrayList<>();
    private final EncounterIds ids = new EncounterIds();
    private byte[] current = new byte[0];
    private boolean tooMany;

    /** @param shown what messages call the input */
    EncounterRows(RowFormat format, RowPricer pricer, Quoter quoter, Tally tally, Reply reply, String shown) {
        this.format = format;
        this.pricer = pricer;
        this.together = new EncounterPricer(quoter);
        this.tally = tally;
        this.reply = reply;
        this.shown = shown;
    }

    @Override
    public void answer(RowBlock block, Buffer out) {
        for (int at = 0; at < block.end(); at = row.next()) {
            format.read(block, at, row);
            if (row.isBlank()) {
                finish(out);
                out.add(block.data(), row.start(), row.next());
                continue;
            }
            byte[] id = row.encounter();
            if (id.length == 0 || !Arrays.equals(id, current)) {
                finish(out);
                begin(id, block);
            }
            hold(block.data(), out);
        }
    }

    private void begin(byte[] id, RowBlock block) {
        current = id;
        tooMany = false;
        if (id.length > 0 && !ids.add(id)) {
            long line =
                    block.line() + ByteSurvey.of(block.data(), 0, row.start()).lines();
            throw new TableException(
                    "the encounter of this row came before, and others since",
                    shown + ":" + line,
                    "a file in which the rows of an encounter are adjacent, for instance sorted by its id");
        }
    }

    private void hold(byte[] data, Buffer out) {
        int start = held.length();
        held.add(data, row.start(), row.next());
        ParsedRow moved = row.movedTo(start);
        rows.add(
                row.problem().isPresent()
                        ? HeldRow.unreadable(moved, row.problem().get(), Set.of())
                        : pricer.hold(row.fields(), moved));
        if (tooMany || rows.size() > ServiceLine.MOST_OF_A_CLAIM) {
            tooMany = true;
            refuse(out);
        }
    }

    private void refuse(Buffer out) {
        RowAnswer answer = EncounterPricer.tooMany();
        for (HeldRow waiting : rows) {
            write(waiting, answer, out);
        }
        forget();
    }

    @Override
    public void finish(Buffer out) {
        if (!rows.isEmpty()) {
            List<RowAnswer> answers = together.price(rows);
            for (int i = 0; i < rows.size(); i++) {
                write(rows.get(i), answers.get(i), out);
            }
            forget();
        }
    }

    private void write(HeldRow waiting, RowAnswer answer, Buffer out) {
        reply.take(answer);
        reply.mended(waiting.mended());
        format.write(held.bytes(), waiting.row(), reply, out);
        tally.add(reply);
    }

    private void forget() {
        rows.clear();
        held.clear();
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
