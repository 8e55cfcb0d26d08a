package io.github.ratecard.table;

import io.github.ratecard.table.file.TableFile;
import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled tables that were asked so far, each opened once. */
final class OpenFiles implements Closeable {
    private final Map<String, TableFile> open = new ConcurrentHashMap<>();

    /**
     * The table of a store, opened if it was not.
     *
     * @throws TableException when it is missing, unreadable or damaged
     */
    TableFile get(TableStore store, TableKind kind, String file) {
        String name = store.name(file);
        TableFile known = open.get(name);
        return known == null ? opened(name, store, kind, file) : known;
    }

    /** Opens a table ahead of its use. What is wrong with it is told when it is used. */
    void hold(TableStore store, TableKind kind, String file) {
        if (store.holds(file)) {
            try {
                get(store, kind, file);
            } catch (TableException damaged) {
                // Left to the answer that uses the table; other answers do not need it
            }
        }
    }

    /** Whether a table is open, or can be. */
    boolean holds(TableStore store, String file) {
        return open.containsKey(store.name(file)) || store.holds(file);
    }

    private synchronized TableFile opened(String name, TableStore store, TableKind kind, String file) {
        TableFile known = open.get(name);
        if (known == null) {
            try {
                known = store.open(kind, file);
            } catch (IOException unreadable) {
                throw new TableException(
                        "cannot read the compiled table", name, "a readable file: " + IoReason.of(unreadable));
            }
            open.put(name, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : open.values()) {
            file.close();
        }
    }
}
