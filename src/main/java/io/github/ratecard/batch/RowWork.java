package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.RowBlock;

/** What one thread does with the rows of a block. */
interface RowWork {
    /** Answers the rows of a block into a buffer. */
    void answer(RowBlock block, Buffer out);

    /** After the last block: what was held back. */
    void finish(Buffer out);

    Tally tally();
}
