package io.github.ratecard.batch;

/** Rows that stand alone. */
final class SingleRows implements RowWork {
    private final RowFormat format;
    private final RowPricer pricer;
    private final Tally tally;
    private final ParsedRow row = new ParsedRow();

    SingleRows(RowFormat format, RowPricer pricer, Tally tally) {
        this.format = format;
        this.pricer = pricer;
        this.tally = tally;
    }

    @Override
    public void answer(Block block, Buffer out) {
        for (int at = 0; at < block.end(); at = row.next()) {
            format.read(block, at, row);
            if (row.isBlank()) {
                out.add(block.data(), row.start(), row.next());
                continue;
            }
            Answer answer =
                    row.problem().isPresent() ? Answer.unreadable(row.problem().get(), "") : pricer.price(row.fields());
            format.write(block.data(), row, answer, out);
            tally.add(answer);
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
