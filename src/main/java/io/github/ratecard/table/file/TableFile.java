package io.github.ratecard.table.file;

import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A compiled table: two header lines, sorted rows of tab-separated fields, and a footer with the number of rows, the SHA-256
 * of all that stands before it and a checksum of all rows. Rows are found by binary search over the bytes, so an answer reads
 * a few blocks however long the table is. A row ends with a checksum, of the row and of the checksum before it: no read gives
 * a row that was changed, and none misses a row because another was, or because it was taken out. Several threads may ask.
 *
 * <pre>
 * ratecard-table 3 RVU
 * code  modifier  status …
 * 62330           A      …  k3_aQ1
 * end   1         3b1f…     B-x07C  9uTz-0
 * </pre>
 */
public final class TableFile implements Closeable {
    private final TableKind kind;
    private final Damage damage;
    private final Bytes bytes;
    private final SortedLines lines;
    private final long rows;
    private final String hash;
    private final String checksum;

    private TableFile(TableKind kind, Damage damage, Bytes bytes, SortedLines lines, String[] footer) {
        this.kind = kind;
        this.damage = damage;
        this.bytes = bytes;
        this.lines = lines;
        this.rows = Long.parseLong(footer[1]);
        this.hash = footer[2];
        this.checksum = footer[3];
    }

    /**
     * Opens a table and checks its header and footer.
     *
     * @param damage what messages call the file, and what they say to do about damage
     * @throws TableException when it is cut short or is not a table of this kind; the bytes are closed then
     */
    public static TableFile open(TableKind kind, Damage damage, Bytes bytes) throws IOException {
        try {
            return checked(kind, damage, bytes);
        } catch (TableException damaged) {
            bytes.close();
            throw damaged;
        }
    }

    /**
     * Opens a table of whichever kind it says it is.
     *
     * @throws TableException when it is cut short or is no table; the bytes are closed then
     */
    public static TableFile open(String name, Bytes bytes) throws IOException {
        byte[] head = new byte[TableFormat.LONGEST_FOOTER];
        String header = new String(head, 0, bytes.read(0, head, head.length), StandardCharsets.UTF_8);
        Damage damage = Damage.ofAny(name);
        for (TableKind kind : TableKind.values()) {
            if (header.startsWith(TableFormat.magic(kind))) {
                return open(kind, damage, bytes);
            }
        }
        bytes.close();
        if (isOfAnotherVersion(header)) {
            throw damage.otherVersion();
        }
        throw new TableException(
                "not a compiled table", name, "a file that begins with '" + TableFormat.MAGIC.strip() + "'");
    }

    private static boolean isOfAnotherVersion(String header) {
        return header.startsWith(TableFormat.ANY_VERSION) && !header.startsWith(TableFormat.MAGIC);
    }

    private static TableFile checked(TableKind kind, Damage damage, Bytes bytes) throws IOException {
        long from = checkHeader(kind, damage, bytes);
        long length = bytes.length();
        int tail = (int) Math.min(TableFormat.LONGEST_FOOTER, length);
        byte[] end = new byte[tail];
        bytes.read(length - tail, end, tail);
        String last = new String(end, StandardCharsets.ISO_8859_1);
        int footer = last.lastIndexOf("\n" + TableFormat.FOOTER);
        String[] fields = footer < 0
                ? new String[0]
                : TableFormat.split(last.substring(footer + 1, last.length() - 1), TableFormat.FOOTER_FIELDS);
        if (!last.endsWith("\n") || !TableFormat.isFooter(fields)) {
            throw damage.of("the compiled table is cut short, or something follows its end");
        }
        int link = footer + 1 - Checksum.LINK;
        if (link < 0
                || !Checksum.text(Arrays.copyOfRange(end, link, footer + 1)).equals(fields[4])) {
            throw damage.changed();
        }
        SortedLines lines = new SortedLines(bytes, damage, from, length - tail + footer + 1);
        return new TableFile(kind, damage, bytes, lines, fields);
    }

    /** Checks the header and gives its length. */
    private static long checkHeader(TableKind kind, Damage damage, Bytes bytes) throws IOException {
        String expected = TableFormat.header(kind);
        byte[] head = new byte[expected.length()];
        int read = bytes.read(0, head, head.length);
        String header = new String(head, 0, read, StandardCharsets.UTF_8);
        if (header.equals(expected)) {
            return head.length;
        }
        if (read > 0 && expected.startsWith(header)) {
            throw damage.of("the compiled table is cut short");
        }
        if (header.startsWith(TableFormat.magic(kind))) {
            throw damage.of("the compiled table has other columns than this program");
        }
        if (isOfAnotherVersion(header)) {
            throw damage.otherVersion();
        }
        throw damage.of(
                "not a compiled table of " + kind.title(),
                "a file that begins with '" + TableFormat.magic(kind).strip() + "'");
    }

    public TableKind kind() {
        return kind;
    }

    public long rows() {
        return rows;
    }

    /** The rows whose line begins with this text, in order: a whole key and a tab for one row. */
    public synchronized List<String[]> starting(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        List<String[]> found = new ArrayList<>(1);
        try {
            for (long at = lines.lowerBound(wanted); at < lines.to(); ) {
                byte[] line = lines.line(at);
                if (!SortedLines.starts(line, wanted)) {
                    break;
                }
                found.add(
                        TableFormat.split(SortedLines.text(line), kind.columns().size()));
                at += line.length + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Every row, in order. */
    public synchronized List<String[]> all() {
        List<String[]> rows = new ArrayList<>();
        try {
            for (String line : lines.all(checksum)) {
                rows.add(TableFormat.split(line, kind.columns().size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /**
     * Reads the whole table and checks hash, count and order.
     *
     * @throws TableException at the first thing that is wrong
     */
    public synchronized void verify() throws IOException {
        MessageDigest digest = TableFormat.sha256();
        byte[] buffer = new byte[1 << 16];
        for (long at = 0; at < lines.to(); ) {
            int read = bytes.read(at, buffer, (int) Math.min(buffer.length, lines.to() - at));
            digest.update(buffer, 0, read);
            at += read;
        }
        if (!TableFormat.hex(digest.digest()).equals(hash)) {
            throw damage.changed();
        }
        new RowCheck().all();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Checks the number of rows and fields and the order, in one pass. */
    private final class RowCheck {
        private long count;
        private String before = "";

        void all() {
            TableFile.this.all().forEach(this::row);
            if (count != rows) {
                throw damage.of("the footer counts " + rows + " rows, the table has " + count);
            }
        }

        private void row(String[] row) {
            count++;
            int wanted = kind.columns().size();
            if (row.length != wanted) {
                throw new TableException(
                        "row " + count + " has " + row.length + " fields",
                        damage.file(),
                        "rows of " + wanted + " fields");
            }
            String key = TableFormat.key(kind, row);
            if (TableFormat.compareKeys(key, before) <= 0) {
                throw new TableException(
                        "row " + count + " is out of order", damage.file(), "rows sorted by their key");
            }
            before = key;
        }
    }
}
