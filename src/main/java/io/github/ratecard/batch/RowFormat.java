package io.github.ratecard.batch;

/** CSV or JSON Lines: how a row is read, and written again with its answer. For one thread. */
interface RowFormat {
    /** Reads the row that starts at a position. */
    void read(Block block, int at, ParsedRow row);

    /** Writes the row as it was, and the reply. */
    void write(byte[] data, ParsedRow row, Reply reply, Buffer out);
}
