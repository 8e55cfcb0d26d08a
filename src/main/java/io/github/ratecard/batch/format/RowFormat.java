package io.github.ratecard.batch.format;

import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.RowBlock;
import io.github.ratecard.batch.field.ParsedRow;

/** CSV or JSON Lines: how a row is read, and written again with its answer. For one thread. */
public interface RowFormat {
    /** Reads the row that starts at a position. */
    void read(RowBlock block, int at, ParsedRow row);

    /** Writes the row as it was, and the reply. */
    void write(byte[] data, ParsedRow row, Reply reply, Buffer out);
}
