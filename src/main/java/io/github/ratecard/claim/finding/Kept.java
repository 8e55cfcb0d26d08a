package io.github.ratecard.claim.finding;

import io.github.ratecard.table.kind.TableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values in the order in which they were found, as many as there are: most of them wait in the file of their store. */
public final class Kept<T> implements Iterable<T> {
    private static final int CHUNK = 1 << 16;

    /** How a value is written. */
    interface Out<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    /** How a value is read again. */
    interface In<T> {
        T read(DataInputStream in) throws IOException;
    }

    private final Spool spool;
    private final Out<T> writer;
    private final In<T> reader;
    private final List<Spool.Chunk> chunks = new ArrayList<>();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(rest);
    private long size;

    Kept(Spool spool, Out<T> writer, In<T> reader) {
        this.spool = spool;
        this.writer = writer;
        this.reader = reader;
    }

    public void add(T value) {
        try {
            writer.write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        size++;
        if (rest.size() >= CHUNK) {
            spill();
        }
    }

    public long size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** What of it is in memory. */
    int held() {
        return rest.size();
    }

    void spill() {
        if (rest.size() > 0) {
            chunks.add(spool.add(rest.toByteArray()));
            rest.reset();
        }
    }

    @Override
    public Iterator<T> iterator() {
        return new Reading();
    }

    private final class Reading implements Iterator<T> {
        private DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[0]));
        private int chunk;
        private long read;

        @Override
        public boolean hasNext() {
            return read < size;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                while (in.available() == 0) {
                    byte[] bytes = chunk < chunks.size() ? spool.read(chunks.get(chunk)) : rest.toByteArray();
                    chunk++;
                    in = new DataInputStream(new ByteArrayInputStream(bytes));
                }
                read++;
                return reader.read(in);
            } catch (IOException damaged) {
                throw new TableException("what was found cannot be read again", "a temporary file", "to run it again");
            }
        }
    }
}
