package io.github.ratecard.engine.spark;

import io.github.ratecard.batch.answer.Outline;
import io.github.ratecard.batch.answer.Reply;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.engine.FeeColumn;
import io.github.ratecard.model.ReasonCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Values of Spark as the fields of a row, and an answer as a struct of Spark. */
final class FeeRows {
    /** Of an answer. */
    static final StructType TYPE = type();

    private static final int ROOM = 1 << 7;

    private FeeRows() {}

    private static StructType type() {
        DataType amount = DataTypes.createDecimalType(18, 2);
        DataType words = DataTypes.createArrayType(DataTypes.StringType, false);
        StructType reason = new StructType().add("code", DataTypes.StringType).add("text", DataTypes.StringType);
        return new StructType()
                .add("professional", amount)
                .add("facility", amount)
                .add("total", amount)
                .add("status", DataTypes.StringType)
                .add("reason", reason)
                .add("notes", words)
                .add("editions", words);
    }

    /** The arguments as the fields of a row; one that is null is empty. */
    static RowFields fields(Object... values) {
        Buffer text = new Buffer(ROOM);
        int[] ends = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                text.add(values[i] instanceof BigDecimal number ? number.toPlainString() : values[i].toString());
            }
            ends[i] = text.length();
        }
        RowFields row = new RowFields();
        row.begin(text.bytes());
        for (int i = 0; i < values.length; i++) {
            row.set(FeeColumn.ORDER.get(i), i == 0 ? 0 : ends[i - 1], ends[i]);
        }
        return row;
    }

    /** An answer as a struct. */
    static Row answer(Reply reply) {
        Outline outline = reply.outline();
        return RowFactory.create(
                amount(outline.professional(), reply.cents(Reply.Amounts.PROFESSIONAL)),
                amount(outline.facility(), reply.cents(Reply.Amounts.FACILITY)),
                amount(outline.total(), reply.cents(Reply.Amounts.TOTAL)),
                outline.status().word(),
                outline.reason().isPresent()
                        ? RowFactory.create(
                                outline.reason().get().name(), new String(reply.text(), StandardCharsets.UTF_8))
                        : null,
                words(names(outline.notes())),
                words(outline.editions()));
    }

    private static BigDecimal amount(boolean present, long cents) {
        return present ? BigDecimal.valueOf(cents, 2) : null;
    }

    /** A list as Spark's rows hold it. */
    private static Seq<String> words(List<String> list) {
        return CollectionConverters.asScala(list).toSeq();
    }

    private static List<String> names(List<ReasonCode> codes) {
        List<String> names = new ArrayList<>(codes.size());
        for (ReasonCode code : codes) {
            names.add(code.name());
        }
        return names;
    }
}
