package io.github.ratecard.table.file;

import io.github.ratecard.table.kind.TableKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** How a compiled table is written down; what reader and writer share. */
public final class TableFormat {
    static final String MAGIC = "ratecard-table 3 ";
    /** What tables of any version begin with. */
    static final String ANY_VERSION = "ratecard-table ";

    static final String FOOTER = "end\t";
    /** "end", the row count, a SHA-256 in hex, two checksums, four tabs and a line end, with room for the end of a row. */
    public static final int LONGEST_FOOTER = 128;

    static final int FOOTER_FIELDS = 5;

    private static final int HASH_LENGTH = 64;
    private static final int MOST_DIGITS = 17;

    /** A string for each character of ASCII. */
    private static final String[] SINGLE = singles();

    private TableFormat() {}

    /** The line that every table of this kind begins with. */
    static String magic(TableKind kind) {
        return MAGIC + kind.name() + "\n";
    }

    /** The kind that the beginning of a table names, whatever version wrote it; empty when it names none. */
    public static Optional<TableKind> kind(byte[] table) {
        String head = new String(table, 0, Math.min(table.length, LONGEST_FOOTER), StandardCharsets.ISO_8859_1);
        String first = head.substring(0, Math.max(0, head.indexOf('\n')));
        for (TableKind kind : TableKind.values()) {
            if (first.startsWith(ANY_VERSION) && first.endsWith(" " + kind.name())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The two lines that every table of this kind begins with. */
    static String header(TableKind kind) {
        StringBuilder header = new StringBuilder(magic(kind));
        for (int i = 0; i < kind.columns().size(); i++) {
            header.append(i == 0 ? "" : "\t").append(kind.columns().get(i).name());
        }
        return header.append('\n').toString();
    }

    /**
     * The last line of a table: how many rows it has, the SHA-256 of all that stands before it and a checksum of the rows.
     *
     * @param end a checksum of that of the last row
     */
    static String footer(long rows, byte[] digest, String checksum, String end) {
        return FOOTER + rows + "\t" + hex(digest) + "\t" + checksum + "\t" + end + "\n";
    }

    /** Whether these are the fields of a whole footer. */
    static boolean isFooter(String[] fields) {
        return fields.length == FOOTER_FIELDS
                && isCount(fields[1])
                && fields[2].length() == HASH_LENGTH
                && fields[3].length() == Checksum.LENGTH
                && fields[4].length() == Checksum.LENGTH;
    }

    /** The key of a row, each of its columns ended by a tab, so that keys sort as lines do. */
    public static String key(TableKind kind, String[] row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < kind.keys(); i++) {
            key.append(row[i]).append('\t');
        }
        return key.toString();
    }

    /** A key as people read it: {@code 70496-26}. */
    public static String readable(String key) {
        return key.strip().replace('\t', '-');
    }

    /** Compares keys as their bytes stand in the file, which is what the binary search sees. */
    public static int compareKeys(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
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

    /**
     * The fields of a line.
     *
     * @param expected how many there should be: a line is read once then
     */
    static String[] split(String line, int expected) {
        String[] row = new String[expected];
        int fields = 0;
        int start = 0;
        while (start >= 0) {
            if (fields == row.length) {
                row = Arrays.copyOf(row, 2 * fields);
            }
            int tab = line.indexOf('\t', start);
            row[fields++] = field(line, start, tab < 0 ? line.length() : tab);
            start = tab < 0 ? -1 : tab + 1;
        }
        return fields == row.length ? row : Arrays.copyOf(row, fields);
    }

    /** Most fields are empty or one digit or letter: those are the same few strings in every row. */
    private static String field(String line, int from, int to) {
        boolean one = to == from + 1 && line.charAt(from) < SINGLE.length;
        return to == from ? "" : one ? SINGLE[line.charAt(from)] : line.substring(from, to);
    }

    private static String[] singles() {
        String[] singles = new String[128];
        for (char c = 0; c < singles.length; c++) {
            singles[c] = String.valueOf(c).intern();
        }
        return singles;
    }

    private static boolean isCount(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
