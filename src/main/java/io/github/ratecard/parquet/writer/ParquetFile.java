package io.github.ratecard.parquet.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.Version;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A file in the making: groups of rows, each with the pages of one column after the other, and behind them what tells where
 * everything is. A group is held in memory until it is full, so that memory does not grow with the file.
 */
final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int ROWS_OF_A_GROUP = 1 << 17;

    private final ParquetProperties properties = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .build();
    private final List<Column> columns;
    private final MessageType schema;
    private final OutputStream out;
    private final List<RowGroup> groups = new ArrayList<>();
    private Map<String, ColumnPages> pages = Map.of();
    private ColumnWriteStore store;
    private ColumnWriter[] writers;
    private long written;
    private long rows;
    private int rowsOfGroup;

    ParquetFile(String name, List<Column> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        List<Type> types = new ArrayList<>();
        columns.forEach(column -> types.add(column.type()));
        this.schema = new MessageType(name, types);
        this.out = out;
        out.write(MAGIC);
        written = MAGIC.length;
        beginGroup();
    }

    /** Writes a field of the row. */
    void field(int column, byte[] data, int from, int to) {
        columns.get(column).write(data, from, to, writers[column]);
    }

    /** Every field of the row was written. */
    void endRow() throws IOException {
        store.endRecord();
        rows++;
        if (++rowsOfGroup == ROWS_OF_A_GROUP) {
            endGroup();
            beginGroup();
        }
    }

    private void beginGroup() {
        Map<String, ColumnPages> empty = new LinkedHashMap<>();
        columns.forEach(column -> empty.put(column.name(), new ColumnPages(column)));
        pages = empty;
        store = properties.newColumnWriteStore(
                schema, descriptor -> empty.get(descriptor.getPath()[0]));
        writers = new ColumnWriter[columns.size()];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = store.getColumnWriter(schema.getColumns().get(i));
        }
        rowsOfGroup = 0;
    }

    private void endGroup() throws IOException {
        store.flush();
        store.close();
        if (rowsOfGroup == 0) {
            return;
        }
        long begin = written;
        long uncompressed = 0;
        List<ColumnChunk> chunks = new ArrayList<>();
        for (ColumnPages each : pages.values()) {
            ColumnChunk chunk = each.write(out, written);
            chunks.add(chunk);
            written += each.length();
            uncompressed += chunk.getMeta_data().getTotal_uncompressed_size();
        }
        groups.add(new RowGroup(chunks, uncompressed, rowsOfGroup)
                .setFile_offset(begin)
                .setTotal_compressed_size(written - begin));
    }

    /** Writes what is left, and where everything is. */
    void end() throws IOException {
        endGroup();
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(new SchemaElement(schema.getName()).setNum_children(columns.size()));
        List<ColumnOrder> orders = new ArrayList<>();
        for (Column column : columns) {
            elements.add(column.element());
            orders.add(ColumnOrder.TYPE_ORDER(new TypeDefinedOrder()));
        }
        CountedOutput footer = new CountedOutput(out);
        Util.writeFileMetaData(
                new FileMetaData(FORMAT, elements, rows, groups)
                        .setCreated_by(Version.FULL_VERSION)
                        .setColumn_orders(orders),
                footer);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(footer.count() >>> shift);
        }
        out.write(MAGIC);
        out.flush();
    }
}
