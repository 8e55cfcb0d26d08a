package io.github.ratecard.parquet.writer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DecimalType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** A column: how the library and the file name its type, and how a field of it is written. Any field may be missing. */
abstract class Column {
    private static final int PRESENT = 1;

    private final String name;

    private Column(String name) {
        this.name = name;
    }

    static Column text(String name) {
        return new Text(name);
    }

    static Column amount(String name) {
        return new Amount(name);
    }

    static Column day(String name) {
        return new Day(name);
    }

    final String name() {
        return name;
    }

    /** The type in the library's words. */
    final PrimitiveType type() {
        return Types.optional(primitive()).as(annotation()).named(name);
    }

    /** The type in the file's words. */
    final SchemaElement element() {
        SchemaElement element =
                new SchemaElement(name).setType(stored()).setRepetition_type(FieldRepetitionType.OPTIONAL);
        describe(element);
        return element;
    }

    /** Writes a field; an empty one as null. */
    final void write(byte[] data, int from, int to, ColumnWriter out) {
        if (from == to) {
            out.writeNull(0, 0);
        } else {
            value(data, from, to, out);
        }
    }

    abstract Type stored();

    abstract PrimitiveTypeName primitive();

    abstract LogicalTypeAnnotation annotation();

    abstract void describe(SchemaElement element);

    abstract void value(byte[] data, int from, int to, ColumnWriter out);

    final IllegalArgumentException wrong(byte[] data, int from, int to) {
        return new IllegalArgumentException("column " + name + " cannot hold '" + shown(data, from, to) + "'");
    }

    private static String shown(byte[] data, int from, int to) {
        return new String(data, from, to - from, StandardCharsets.UTF_8);
    }

    private static final class Text extends Column {
        Text(String name) {
            super(name);
        }

        @Override
        Type stored() {
            return Type.BYTE_ARRAY;
        }

        @Override
        PrimitiveTypeName primitive() {
            return PrimitiveTypeName.BINARY;
        }

        @Override
        LogicalTypeAnnotation annotation() {
            return LogicalTypeAnnotation.stringType();
        }

        @Override
        void describe(SchemaElement element) {
            element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
        }

        @Override
        void value(byte[] data, int from, int to, ColumnWriter out) {
            out.write(Binary.fromReusedByteArray(data, from, to - from), 0, PRESENT);
        }
    }

    /** Dollars and cents, as cents. */
    private static final class Amount extends Column {
        private static final int PRECISION = 18;
        private static final int SCALE = 2;

        Amount(String name) {
            super(name);
        }

        @Override
        Type stored() {
            return Type.INT64;
        }

        @Override
        PrimitiveTypeName primitive() {
            return PrimitiveTypeName.INT64;
        }

        @Override
        LogicalTypeAnnotation annotation() {
            return LogicalTypeAnnotation.decimalType(SCALE, PRECISION);
        }

        @Override
        void describe(SchemaElement element) {
            element.setConverted_type(ConvertedType.DECIMAL)
                    .setScale(SCALE)
                    .setPrecision(PRECISION)
                    .setLogicalType(LogicalType.DECIMAL(new DecimalType(SCALE, PRECISION)));
        }

        @Override
        void value(byte[] data, int from, int to, ColumnWriter out) {
            out.write(cents(data, from, to), 0, PRESENT);
        }

        private long cents(byte[] data, int from, int to) {
            boolean negative = data[from] == '-';
            int point = to - SCALE - 1;
            int first = negative ? from + 1 : from;
            if (point <= first || data[point] != '.' || to - first > PRECISION + 1) {
                throw wrong(data, from, to);
            }
            long cents = 0;
            for (int at = first; at < to; at++) {
                if (at != point) {
                    int digit = data[at] - '0';
                    if (digit < 0 || digit > 9) {
                        throw wrong(data, from, to);
                    }
                    cents = cents * 10 + digit;
                }
            }
            return negative ? -cents : cents;
        }
    }

    /** A day, as days since 1970. */
    private static final class Day extends Column {
        Day(String name) {
            super(name);
        }

        @Override
        Type stored() {
            return Type.INT32;
        }

        @Override
        PrimitiveTypeName primitive() {
            return PrimitiveTypeName.INT32;
        }

        @Override
        LogicalTypeAnnotation annotation() {
            return LogicalTypeAnnotation.dateType();
        }

        @Override
        void describe(SchemaElement element) {
            element.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalType.DATE(new DateType()));
        }

        @Override
        void value(byte[] data, int from, int to, ColumnWriter out) {
            try {
                out.write((int) LocalDate.parse(shown(data, from, to)).toEpochDay(), 0, PRESENT);
            } catch (DateTimeParseException none) {
                throw wrong(data, from, to);
            }
        }
    }
}
