package io.github.ratecard.table;

import io.github.ratecard.table.file.Bytes;
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
    private final Map<String, Bytes> held = new ConcurrentHashMap<>();

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

    /** Opens the file of a table, so that it stays readable when it is removed. Nothing is read before its first use. */
    void hold(TableStore store, String file) {
        String name = store.name(file);
        if (!open.containsKey(name) && !held.containsKey(name)) {
            try {
                held.put(name, store.bytes(file));
            } catch (IOException unreadable) {
                // Left to the answer that uses the table; other answers do not need it
            }
        }
    }

    /** Whether a table is open, or can be. */
    boolean holds(TableStore store, String file) {
        String name = store.name(file);
        return open.containsKey(name) || held.containsKey(name) || store.holds(file);
    }

    private synchronized TableFile opened(String name, TableStore store, TableKind kind, String file) {
        TableFile known = open.get(name);
        if (known == null) {
            try {
                Bytes ahead = held.get(name);
                known = store.open(kind, file, ahead == null ? store.bytes(file) : ahead);
                open.put(name, known);
            } catch (IOException unreadable) {
                throw new TableException(
                        "cannot read the compiled table", name, "a readable file: " + IoReason.of(unreadable));
            } finally {
                held.remove(name);
            }
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : open.values()) {
            file.close();
        }
        for (Bytes bytes : held.values()) {
            bytes.close();
        }
    }
}
