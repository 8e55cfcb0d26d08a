package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.answer.RowAnswer;
import io.github.ratecard.batch.cache.Caches;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.batch.field.ParsedRow;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.guide.Periods;
import io.github.ratecard.quote.request.Request;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Prices rows that lie in no file, such as those of a database. A row gets the answer that it would get in a file of
 * these columns. May be shared between threads; each of them needs a worker of its own.
 */
public final class RowPrices {
    private final Quoter quoter;
    private final Set<BatchField> present;
    private final BatchOptions options;
    private final Periods periods;
    private final Caches caches = new Caches();

    /** @param present the fields that rows may have */
    public RowPrices(Quoter quoter, Set<BatchField> present) {
        this.quoter = quoter;
        this.present = EnumSet.copyOf(present);
        this.options = BatchOptions.of(Request.lines(List.of()));
        quoter.tables().keep();
        this.periods = RowPricer.periods(quoter, options, present);
    }

    /** What one thread at a time prices rows with. */
    public Worker worker() {
        return new Worker(
                new RowPricer(quoter, options, periods, caches, present),
                new EncounterPricer(quoter),
                new Reply(caches.outlines()));
    }

    /** Prices row after row, for one thread at a time. */
    public static final class Worker {
        private final RowPricer pricer;
        private final EncounterPricer together;
        private final Reply reply;

        private Worker(RowPricer pricer, EncounterPricer together, Reply reply) {
            this.pricer = pricer;
            this.together = together;
            this.reply = reply;
        }

        /** The answer to a row, which holds until the next is asked. */
        public Reply price(RowFields row) {
            pricer.price(row, reply);
            return reply;
        }

        /**
         * Prices rows together, as the lines of one encounter.
         *
         * @param use is handed each answer, which holds until the next, and the position of its row
         */
        public void price(List<RowFields> rows, ObjIntConsumer<Reply> use) {
            List<HeldRow> held = new ArrayList<>(rows.size());
            for (RowFields row : rows) {
                held.add(pricer.hold(row, new ParsedRow()));
            }
            List<RowAnswer> answers = together.price(held);
            for (int i = 0; i < answers.size(); i++) {
                reply.take(answers.get(i));
                reply.mended(held.get(i).mended());
                use.accept(reply, i);
            }
        }
    }
}
