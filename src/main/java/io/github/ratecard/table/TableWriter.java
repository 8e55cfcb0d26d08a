package io.github.ratecard.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Writes compiled tables: the one place that knows how, for shipped and imported data alike. */
public final class TableWriter {
    private TableWriter() {}

    /**
     * Writes rows to a file, sorted by their key.
     *
     * @param rows each with as many fields as the kind has columns, already checked
     * @throws IllegalArgumentException when two rows have the same key or a field holds a tab or line end
     */
    public static void write(TableKind kind, List<String[]> rows, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(kind, rows));
    }

    /** The compiled table as it stands in a file. */
    static byte[] bytes(TableKind kind, List<String[]> rows) {
        List<String[]> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> TableFile.key(kind, a).compareTo(TableFile.key(kind, b)));
        StringBuilder text = new StringBuilder(TableFile.header(kind));
        String before = "";
        for (String[] row : sorted) {
            String key = TableFile.key(kind, row);
            if (key.equals(before)) {
                throw new IllegalArgumentException("two rows for " + key.strip().replace('\t', ' '));
            }
            before = key;
            append(kind, row, text);
        }
        byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = TableFile.sha256();
        String footer = TableFile.FOOTER + sorted.size() + "\t" + TableFile.hex(digest.digest(body)) + "\n";
        byte[] whole = java.util.Arrays.copyOf(body, body.length + footer.length());
        System.arraycopy(footer.getBytes(StandardCharsets.US_ASCII), 0, whole, body.length, footer.length());
        return whole;
    }

    /** Writes to a stream what {@link #write} would to a file. */
    public static void write(TableKind kind, List<String[]> rows, OutputStream out) throws IOException {
        out.write(bytes(kind, rows));
    }

    private static void append(TableKind kind, String[] row, StringBuilder text) {
        if (row.length != kind.columns().size()) {
            throw new IllegalArgumentException("a row of " + kind.file() + " has " + row.length + " fields, not "
                    + kind.columns().size());
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i].chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("'" + row[i] + "' holds a tab or a line end");
            }
            text.append(i == 0 ? "" : "\t").append(row[i]);
        }
        text.append('\n');
    }
}
