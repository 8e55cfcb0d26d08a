package io.github.ratecard.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A compiled table: two header lines, sorted rows of tab-separated fields, and a footer with the number of
 * rows and the SHA-256 of all that stands before it. Rows are found by binary search over the bytes, so
 * an answer reads a few blocks however long the table is.
 *
 * <pre>
 * ratecard-table 1 RVU
 * code  modifier  status …
 * 62330           A      …
 * end   2         3b1f…
 * </pre>
 */
final class TableFile implements Closeable {
    static final String MAGIC = "ratecard-table 1 ";
    static final String FOOTER = "end\t";
    private static final int BLOCK = 4096;
    /** "end", the row count, a SHA-256 in hex, two tabs and a line end, with room to spare. */
    private static final int LONGEST_FOOTER = 128;

    private final TableKind kind;
    private final String name;
    private final Bytes bytes;
    private final long from;
    private final long to;
    private final long rows;
    private final String hash;
    private byte[] block = new byte[BLOCK];
    private long blockAt = -1;
    private int blockLength;

    private TableFile(TableKind kind, String name, Bytes bytes, long from, long to, String[] footer) {
        this.kind = kind;
        this.name = name;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.rows = Long.parseLong(footer[1]);
        this.hash = footer[2];
    }

    /**
     * Opens a table and checks its header and footer.
     *
     * @param name what messages call the file
     * @throws TableException when it is cut short or is not a table of this kind
     */
    static TableFile open(TableKind kind, String name, Bytes bytes) throws IOException {
        byte[] head = new byte[BLOCK];
        String header = new String(head, 0, bytes.read(0, head, BLOCK), StandardCharsets.UTF_8);
        String expected = header(kind);
        if (!header.startsWith(expected)) {
            throw foreign(kind, name);
        }
        long length = bytes.length();
        int tail = (int) Math.min(LONGEST_FOOTER, length);
        byte[] end = new byte[tail];
        bytes.read(length - tail, end, tail);
        String last = new String(end, StandardCharsets.ISO_8859_1);
        int footer = last.lastIndexOf("\n" + FOOTER);
        String[] fields = footer < 0 ? new String[0] : split(last.substring(footer + 1, last.length() - 1));
        if (!last.endsWith("\n") || fields.length != 3 || fields[2].length() != 64 || !isCount(fields[1])) {
            throw new TableException(
                    "the compiled table is cut short", name, "rebuild it, or import the release again");
        }
        long to = length - tail + footer + 1;
        return new TableFile(kind, name, bytes, expected.getBytes(StandardCharsets.UTF_8).length, to, fields);
    }

    /** The two lines that every table of this kind begins with. */
    static String header(TableKind kind) {
        StringBuilder header = new StringBuilder(MAGIC).append(kind.name()).append('\n');
        for (int i = 0; i < kind.columns().size(); i++) {
            header.append(i == 0 ? "" : "\t").append(kind.columns().get(i).name());
        }
        return header.append('\n').toString();
    }

    long rows() {
        return rows;
    }

    /** The rows whose line begins with this text, in order: a whole key and a tab for one row. */
    List<String[]> starting(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        List<String[]> found = new ArrayList<>(1);
        try {
            long at = lowerBound(wanted);
            while (at < to && compare(at, wanted) == 0) {
                String line = lineAt(at);
                found.add(split(line));
                at = nextLine(at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Every row, in order. */
    void each(Consumer<String[]> use) {
        try {
            for (long at = from; at < to; at = nextLine(at)) {
                use.accept(split(lineAt(at)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the whole table and checks hash, count and order.
     *
     * @throws TableException at the first thing that is wrong
     */
    void verify() throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (long at = 0; at < to; ) {
            int read = bytes.read(at, buffer, (int) Math.min(buffer.length, to - at));
            digest.update(buffer, 0, read);
            at += read;
        }
        if (!hex(digest.digest()).equals(hash)) {
            throw new TableException(
                    "the compiled table was changed after it was written",
                    name,
                    "rebuild it, or import the release again");
        }
        long[] count = {0};
        String[] before = {""};
        each(row -> {
            count[0]++;
            String key = key(kind, row);
            if (key.compareTo(before[0]) <= 0) {
                throw new TableException("row " + count[0] + " is out of order", name, "rows sorted by their key");
            }
            before[0] = key;
        });
        if (count[0] != rows) {
            throw new TableException(
                    "the footer counts " + rows + " rows, the table has " + count[0], name, "rebuild it");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** The key of a row, each of its columns ended by a tab, so that keys sort as lines do. */
    static String key(TableKind kind, String[] row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < kind.keys(); i++) {
            key.append(row[i]).append('\t');
        }
        return key.toString();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static String hex(byte[] digest) {
        StringBuilder hex = new StringBuilder(digest.length * 2);
        for (byte b : digest) {
            hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return hex.toString();
    }

    /** The start of the first line that is not below the wanted prefix. */
    private long lowerBound(byte[] wanted) throws IOException {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = lineStart((low + high) / 2, low);
            if (compare(middle, wanted) < 0) {
                low = nextLine(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The start of the line that holds a position, not before {@code least}, which starts a line. */
    private long lineStart(long position, long least) throws IOException {
        long at = position;
        while (at > least && byteAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private long nextLine(long at) throws IOException {
        long end = at;
        while (byteAt(end) != '\n') {
            end++;
        }
        return end + 1;
    }

    /** Compares the beginning of a line with the wanted bytes; equal when the line starts with them. */
    private int compare(long line, byte[] wanted) throws IOException {
        for (int i = 0; i < wanted.length; i++) {
            int have = byteAt(line + i) & 0xff;
            int want = wanted[i] & 0xff;
            if (have == '\n' && want != '\n') {
                return -1;
            }
            if (have != want) {
                return have - want;
            }
        }
        return 0;
    }

    private String lineAt(long at) throws IOException {
        long end = nextLine(at) - 1;
        byte[] line = new byte[(int) (end - at)];
        bytes.read(at, line, line.length);
        return new String(line, StandardCharsets.UTF_8);
    }

    private byte byteAt(long position) throws IOException {
        if (blockAt < 0 || position < blockAt || position >= blockAt + blockLength) {
            // Half of the block lies before the position: lines are sought backwards as well
            blockAt = Math.max(0, position - BLOCK / 2);
            blockLength = bytes.read(blockAt, block, BLOCK);
        }
        return block[(int) (position - blockAt)];
    }

    private static String[] split(String line) {
        int fields = 1;
        for (int i = 0; i < line.length(); i++) {
            fields += line.charAt(i) == '\t' ? 1 : 0;
        }
        String[] row = new String[fields];
        int start = 0;
        for (int i = 0; i < fields; i++) {
            int tab = line.indexOf('\t', start);
            row[i] = line.substring(start, tab < 0 ? line.length() : tab);
            start = tab + 1;
        }
        return row;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static TableException foreign(TableKind kind, String name) {
        return new TableException(
                "not a compiled table of " + kind.title(),
                name,
                "a file that begins with '" + MAGIC + kind.name() + "'");
    }
}
