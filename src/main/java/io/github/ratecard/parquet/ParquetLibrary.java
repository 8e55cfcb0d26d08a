package io.github.ratecard.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Finds what writes Parquet: on the class path, or in the jar within the packaged program. */
public final class ParquetLibrary {
    private static final String NESTED = "parquet.jar";
    private static final String WRITER = "io.github.ratecard.parquet.writer.ParquetRows";
    /** The library logs through SLF4J, which says on standard error that nobody listens, unless told that this is meant. */
    private static final String QUIET = "slf4j.internal.verbosity";

    private ParquetLibrary() {}

    /**
     * A stream that takes CSV, with commas and a header, and writes its rows as a Parquet file. A field that is empty becomes a
     * null.
     *
     * @param out of the file; stays open. What it holds is a file only after the stream was closed
     * @param amounts names of the columns that hold dollars and cents
     * @param dates names of the columns that hold days
     */
    public static OutputStream rows(OutputStream out, List<String> amounts, List<String> dates) throws IOException {
        if (System.getProperty(QUIET) == null) {
            System.setProperty(QUIET, "ERROR");
        }
        try {
            return (OutputStream) Class.forName(WRITER, true, loader())
                    .getConstructor(OutputStream.class, List.class, List.class)
                    .newInstance(out, amounts, dates);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IOException) {
                throw (IOException) failed.getCause();
            }
            throw new IllegalStateException(failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static ClassLoader loader() throws IOException {
        ClassLoader ours = ParquetLibrary.class.getClassLoader();
        try (InputStream nested = ParquetLibrary.class.getResourceAsStream(NESTED)) {
            return nested == null ? ours : new NestedJar(nested, ours);
        }
    }
}
