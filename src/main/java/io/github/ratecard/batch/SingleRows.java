package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.format.RowFormat;

/** Rows that stand alone. */
final class SingleRows implements RowWork {
    private final RowFormat format;
    private final RowPricer pricer;
    private final Tally tally;
    private final ParsedRow row = new ParsedRow();
    private final Reply reply;

    SingleRows(RowFormat format, RowPricer pricer, Tally tally, Reply reply) {
        this.format = format;
        this.pricer = pricer;
        this.tally = tally;
        this.reply = reply;
    }

    @Override
    public void answer(RowBlock block, Buffer out) {
        for (int at = 0; at < block.end(); at = row.next()) {
            format.read(block, at, row);
            if (row.isBlank()) {
                out.add(block.data(), row.start(), row.next());
                continue;
            }
            if (row.problem().isPresent()) {
                reply.take(RowAnswer.unreadable(row.problem().get(), ""));
            } else {
                pricer.price(row.fields(), reply);
            }
            format.write(block.data(), row, reply, out);
            tally.add(reply);
        }
    }

    @Override
    public void finish(Buffer out) {
        // Nothing is held back
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
