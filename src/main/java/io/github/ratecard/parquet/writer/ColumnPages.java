package io.github.ratecard.parquet.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * The pages of one column in one group of rows, compressed and held until the group is written, for the pages of a column stand
 * together and its dictionary, which is known last, stands first. Compression is the JDK's GZIP, for which no library is needed.
 */
final class ColumnPages implements PageWriter {
    /** Bytes of the least and the greatest value that are worth telling. */
    private static final int LONGEST_BOUNDS = 128;
    /** Of nine: the next ones take much longer for little less. */
    private static final int LEVEL = 4;

    private final Column column;
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private final Statistics<?> bounds;
    private long values;
    private long uncompressed;

    ColumnPages(Column column) {
        this.column = column;
        this.bounds = Statistics.createStats(column.type());
    }

    @Override
    public void writePage(
            BytesInput page,
            int valuesOfPage,
            int rows,
            Statistics<?> statistics,
            SizeStatistics sizes,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        writePage(page, valuesOfPage, rows, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePage(
            BytesInput page,
            int valuesOfPage,
            int rows,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        byte[] packed = packed(page);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, (int) page.size(), packed.length);
        header.setData_page_header(
                new DataPageHeader(valuesOfPage, written(encoding), written(definition), written(repetition)));
        add(pages, header, packed);
        values += valuesOfPage;
        encodings.addAll(List.of(repetition, definition, encoding));
        bounds.mergeStatistics(statistics);
    }

    /** @deprecated by the library, which does not call it */
    @Deprecated
    @Override
    public void writePage(
            BytesInput page,
            int valuesOfPage,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding) {
        throw new UnsupportedOperationException("a page without its count of rows");
    }

    @Override
    public void writePageV2(
            int rows,
            int nulls,
            int valuesOfPage,
            BytesInput repetition,
            BytesInput definition,
            Encoding encoding,
            BytesInput data,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("a page of version 2");
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        byte[] packed = packed(page.getBytes());
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, page.getUncompressedSize(), packed.length);
        header.setDictionary_page_header(
                new DictionaryPageHeader(page.getDictionarySize(), written(page.getEncoding())));
        add(dictionary, header, packed);
        encodings.add(page.getEncoding());
    }

    private static byte[] packed(BytesInput page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream((int) page.size() / 2 + 64);
        try (OutputStream out = new Packer(packed)) {
            page.writeAllTo(out);
        }
        return packed.toByteArray();
    }

    private static final class Packer extends GZIPOutputStream {
        Packer(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }

    private void add(ByteArrayOutputStream to, PageHeader header, byte[] packed) throws IOException {
        int before = to.size();
        Util.writePageHeader(header, to);
        uncompressed += to.size() - before + header.getUncompressed_page_size();
        to.write(packed);
    }

    private static org.apache.parquet.format.Encoding written(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    /**
     * Writes the pages.
     *
     * @param at where in the file they begin
     */
    ColumnChunk write(OutputStream out, long at) throws IOException {
        List<org.apache.parquet.format.Encoding> used = new ArrayList<>();
        encodings.forEach(encoding -> used.add(written(encoding)));
        ColumnMetaData told = new ColumnMetaData(
                column.stored(),
                used,
                List.of(column.name()),
                CompressionCodec.GZIP,
                values,
                uncompressed,
                length(),
                at + dictionary.size());
        if (dictionary.size() > 0) {
            told.setDictionary_page_offset(at);
        }
        told.setStatistics(statistics());
        dictionary.writeTo(out);
        pages.writeTo(out);
        return new ColumnChunk(0).setMeta_data(told);
    }

    long length() {
        return (long) dictionary.size() + pages.size();
    }

    private org.apache.parquet.format.Statistics statistics() {
        org.apache.parquet.format.Statistics told = new org.apache.parquet.format.Statistics();
        told.setNull_count(bounds.getNumNulls());
        if (bounds.hasNonNullValue() && bounds.isSmallerThan(LONGEST_BOUNDS)) {
            told.setMin_value(bounds.getMinBytes());
            told.setMax_value(bounds.getMaxBytes());
        }
        return told;
    }

    @Override
    public long getMemSize() {
        return length();
    }

    @Override
    public long allocatedSize() {
        return length();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + " " + column.name() + " " + length();
    }
}
