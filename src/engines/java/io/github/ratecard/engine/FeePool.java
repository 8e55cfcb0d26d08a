package io.github.ratecard.engine;

import io.github.ratecard.batch.RowPrices;
import io.github.ratecard.batch.RowPrices.Worker;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The tables that an engine answers from, opened once, and workers for its threads. An engine may answer each block of
 * rows on a new thread, so a worker is lent for a block and is not kept by a thread.
 */
public final class FeePool implements AutoCloseable {
    private final Quoter quoter;
    private final RowPrices prices;
    private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();

    /** What is done with a worker while it is lent. */
    public interface Use<T> {
        T with(Worker worker);
    }

    private FeePool(Quoter quoter) {
        this.quoter = quoter;
        this.prices = new RowPrices(quoter, FeeColumn.ALL);
    }

    /**
     * Opens the tables of a folder in front of the shipped ones. What is imported later changes nothing in them.
     *
     * @param data the folder of imported tables; empty for the shipped tables alone
     * @param today the date of rows that have none
     * @throws EngineException when the folder is missing or its tables are damaged
     */
    public static FeePool open(Optional<Path> data, LocalDate today) {
        try {
            List<TableStore> stores = new ArrayList<>();
            if (data.isPresent()) {
                if (!Files.isDirectory(data.get())) {
                    throw new EngineException(
                            "there is no folder of imported tables",
                            data.get().toString(),
                            "a folder that 'ratecard import --data' has filled",
                            "import into it, or name another folder");
                }
                stores.add(TableStore.imported(data.get()));
            }
            stores.add(TableStore.bundled());
            return new FeePool(new Quoter(Tables.open(stores), () -> today));
        } catch (TableException damaged) {
            throw EngineException.of(damaged);
        }
    }

    /**
     * Lends a worker.
     *
     * @throws EngineException when a table turns out to be damaged
     */
    public <T> T lend(Use<T> use) {
        Worker worker = idle.poll();
        if (worker == null) {
            worker = prices.worker();
        }
        try {
            T result = use.with(worker);
            // One that failed may be in the middle of a row
            idle.add(worker);
            return result;
        } catch (TableException damaged) {
            throw EngineException.of(damaged);
        }
    }

    /** The tables of an edition such as {@code pfs/2026C}; all tables when the edition is empty. */
    public List<Edition> editions(String id) {
        List<Edition> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Edition edition : quoter.tables().editions()) {
            if (id.isEmpty() || edition.id().equals(id)) {
                found.add(edition);
            }
            if (!known.contains(edition.id())) {
                known.add(edition.id());
            }
        }
        if (found.isEmpty()) {
            throw new EngineException(
                    "there is no edition '" + id + "'",
                    "the argument of ratecard_tables",
                    String.join(", ", known),
                    "name one of these, or import the release that has it and open the functions again");
        }
        return found;
    }

    @Override
    public void close() {
        quoter.close();
    }
}
