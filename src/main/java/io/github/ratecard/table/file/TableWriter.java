package io.github.ratecard.table.file;

import io.github.ratecard.table.kind.TableKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

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
    public static byte[] bytes(TableKind kind, List<String[]> rows) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(TableFormat.header(kind).getBytes(StandardCharsets.UTF_8));
        CRC32 sum = new CRC32();
        String before = "";
        byte[] link = link(text.toByteArray());
        for (Keyed row : sorted(kind, rows)) {
            if (row.key.equals(before)) {
                throw new IllegalArgumentException("two rows for " + TableFormat.readable(row.key));
            }
            before = row.key;
            byte[] line = line(kind, row.fields, link);
            link = link(line);
            sum.update(line);
            text.writeBytes(line);
        }
        byte[] hash = TableFormat.sha256().digest(text.toByteArray());
        text.writeBytes(TableFormat.footer(rows.size(), hash, Checksum.text(sum), Checksum.text(link))
                .getBytes(StandardCharsets.US_ASCII));
        return text.toByteArray();
    }

    /** A row with its key, which is made once and compared often. */
    private record Keyed(String key, String[] fields) {}

    private static List<Keyed> sorted(TableKind kind, List<String[]> rows) {
        List<Keyed> sorted = new ArrayList<>(rows.size());
        for (String[] row : rows) {
            sorted.add(new Keyed(TableFormat.key(kind, row), row));
        }
        sorted.sort((a, b) -> TableFormat.compareKeys(a.key, b.key));
        return sorted;
    }

    /** What the next line's checksum is of, besides that line. */
    private static byte[] link(byte[] before) {
        return Arrays.copyOfRange(before, before.length - Checksum.LINK, before.length);
    }

    /** The line of a row, with its checksum and its end. */
    private static byte[] line(TableKind kind, String[] row, byte[] link) {
        StringBuilder text = new StringBuilder();
        int wanted = kind.columns().size();
        if (row.length != wanted) {
            throw new IllegalArgumentException(
                    "a row of " + kind.file() + " has " + row.length + " fields, not " + wanted);
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i].chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("'" + row[i] + "' holds a tab or a line end");
            }
            text.append(i == 0 ? "" : "\t").append(row[i]);
        }
        byte[] fields = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] linked = Arrays.copyOf(link, link.length + fields.length + Checksum.LENGTH + 2);
        int end = link.length + fields.length;
        System.arraycopy(fields, 0, linked, link.length, fields.length);
        linked[end] = '\t';
        Checksum.write(linked, 0, end, linked, end + 1);
        linked[linked.length - 1] = '\n';
        return Arrays.copyOfRange(linked, link.length, linked.length);
    }
}
