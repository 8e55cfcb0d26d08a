package io.github.ratecard.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.Version;
import org.apache.parquet.VersionParser;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** A Parquet file as text, read by the library: the first row has the names, the second the types, and a null is empty. */
final class ParquetText {
    private static final int TAIL = 8;

    private final byte[] file;
    private final FileMetaData told;

    private ParquetText(byte[] file) throws IOException {
        this.file = file;
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("PAR1") || !text.endsWith("PAR1")) {
            throw new IOException("no Parquet");
        }
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TAIL);
        int begin = file.length - TAIL - length;
        told = Util.readFileMetaData(new ByteArrayInputStream(file, begin, length));
    }

    static List<List<String>> read(byte[] file) throws IOException {
        return new ParquetText(file).rows();
    }

    /** How many groups of rows there are. */
    static int groups(byte[] file) throws IOException {
        return new ParquetText(file).told.getRow_groups().size();
    }

    private List<List<String>> rows() throws IOException {
        List<SchemaElement> elements = told.getSchema().subList(1, told.getSchemaSize());
        List<List<String>> rows = new ArrayList<>();
        rows.add(elements.stream().map(SchemaElement::getName).toList());
        rows.add(elements.stream().map(ParquetText::type).toList());
        for (RowGroup group : told.getRow_groups()) {
            List<List<String>> columns = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                columns.add(column(elements.get(i), group.getColumns().get(i), group.getNum_rows()));
            }
            for (int row = 0; row < group.getNum_rows(); row++) {
                List<String> fields = new ArrayList<>();
                for (List<String> column : columns) {
                    fields.add(column.get(row));
                }
                rows.add(fields);
            }
        }
        if (rows.size() - 2 != told.getNum_rows()) {
            throw new IOException(told.getNum_rows() + " rows are told of");
        }
        return rows;
    }

    private static String type(SchemaElement element) {
        String scale = element.isSetScale() ? "(" + element.getPrecision() + "," + element.getScale() + ")" : "";
        return element.getLogicalType().getSetField().getFieldName() + scale;
    }

    private List<String> column(SchemaElement element, ColumnChunk chunk, long rows) throws IOException {
        PrimitiveType type = Types.optional(PrimitiveTypeName.valueOf(
                        element.getType() == org.apache.parquet.format.Type.BYTE_ARRAY
                                ? "BINARY"
                                : element.getType().name()))
                .named(element.getName());
        try {
            ColumnReader reader = new ColumnReaderImpl(
                    new ColumnDescriptor(new String[] {element.getName()}, type, 0, 1),
                    new Pages(chunk.getMeta_data(), type),
                    new PrimitiveConverter() {},
                    VersionParser.parse(Version.FULL_VERSION));
            List<String> values = new ArrayList<>();
            for (long row = 0; row < rows; row++) {
                values.add(reader.getCurrentDefinitionLevel() == 0 ? "" : value(element, reader));
                reader.consume();
            }
            checkBounds(element, chunk.getMeta_data(), values);
            return values;
        } catch (VersionParser.VersionParseException none) {
            throw new IOException(none);
        }
    }

    private static String value(SchemaElement element, ColumnReader reader) {
        switch (type(element).replaceFirst("\\(.*", "")) {
            case "DECIMAL":
                return BigDecimal.valueOf(reader.getLong(), element.getScale()).toPlainString();
            case "DATE":
                return LocalDate.ofEpochDay(reader.getInteger()).toString();
            default:
                return reader.getBinary().toStringUsingUTF8();
        }
    }

    /** What is told of the values of a text, for programs pass over groups by it. */
    private static void checkBounds(SchemaElement element, ColumnMetaData chunk, List<String> values)
            throws IOException {
        long nulls = values.stream().filter(String::isEmpty).count();
        if (chunk.getStatistics().getNull_count() != nulls) {
            throw new IOException(element.getName() + ": " + nulls + " nulls");
        }
        if (chunk.getStatistics().isSetMin_value() && type(element).equals("STRING")) {
            for (String value : values) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                if (!value.isEmpty()
                        && (Arrays.compareUnsigned(bytes, chunk.getStatistics().getMin_value()) < 0
                                || Arrays.compareUnsigned(
                                                bytes, chunk.getStatistics().getMax_value())
                                        > 0)) {
                    throw new IOException(element.getName() + ": " + value + " is out of bounds");
                }
            }
        }
    }

    /** The pages of a column in a group. */
    private final class Pages implements PageReader {
        private final Deque<DataPage> pages = new ArrayDeque<>();
        private final long values;
        private DictionaryPage dictionary;

        Pages(ColumnMetaData chunk, PrimitiveType type) throws IOException {
            values = chunk.getNum_values();
            long begin = chunk.isSetDictionary_page_offset()
                    ? chunk.getDictionary_page_offset()
                    : chunk.getData_page_offset();
            ByteArrayInputStream in =
                    new ByteArrayInputStream(file, (int) begin, (int) chunk.getTotal_compressed_size());
            while (in.available() > 0) {
                PageHeader header = Util.readPageHeader(in);
                byte[] packed = in.readNBytes(header.getCompressed_page_size());
                byte[] page = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
                if (page.length != header.getUncompressed_page_size()) {
                    throw new IOException("a page of " + page.length + " bytes");
                }
                if (header.isSetDictionary_page_header()) {
                    dictionary = new DictionaryPage(
                            BytesInput.from(page),
                            header.getDictionary_page_header().getNum_values(),
                            encoding(header.getDictionary_page_header().getEncoding()));
                } else {
                    DataPageHeader data = header.getData_page_header();
                    pages.add(new DataPageV1(
                            BytesInput.from(page),
                            data.getNum_values(),
                            page.length,
                            Statistics.createStats(type),
                            encoding(data.getRepetition_level_encoding()),
                            encoding(data.getDefinition_level_encoding()),
                            encoding(data.getEncoding())));
                }
            }
        }

        private Encoding encoding(org.apache.parquet.format.Encoding told) {
            return Encoding.valueOf(told.name());
        }

        @Override
        public DictionaryPage readDictionaryPage() {
            return dictionary;
        }

        @Override
        public long getTotalValueCount() {
            return values;
        }

        @Override
        public DataPage readPage() {
            return pages.poll();
        }
    }
}
