package io.github.ratecard.engine.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Adds {@code medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)} to a Spark session. */
public final class FeeFunctions {
    private static final String NAME = "medicare_fee";

    private FeeFunctions() {}

    /** Adds the function, with the shipped tables. */
    public static void register(SparkSession spark) {
        register(spark, ShippedTables.bundled());
    }

    /**
     * Adds the function, with imported tables in front of the shipped ones. It answers from what is imported now, in all
     * queries that are planned before it is added again; those that are planned later, from what is imported then.
     */
    public static void register(SparkSession spark, Path data) throws IOException {
        register(spark, ShippedTables.send(spark, data));
    }

    /**
     * Prices lines that belong together, as {@code batch --encounter} does: those with the same id. Adds a column
     * {@code fee} behind the others, which are found by the names of the arguments of {@code medicare_fee}. A line without
     * an id stands alone. The lines of an encounter are held in memory.
     *
     * @param id the column whose equal values make lines one encounter
     * @param order the column that gives the order of the lines within it, such as their number
     * @param data the folder of imported tables
     */
    public static Dataset<Row> encounters(Dataset<Row> lines, String id, String order, Path data) throws IOException {
        EncounterLines pricing = new EncounterLines(
                ShippedTables.send(lines.sparkSession(), data),
                lines.columns(),
                lines.schema().fieldIndex(id));
        return lines.repartition(lines.col(id))
                .sortWithinPartitions(lines.col(id), lines.col(order))
                .mapPartitions(pricing, Encoders.row(lines.schema().add("fee", FeeRows.TYPE)));
    }

    private static void register(SparkSession spark, ShippedTables tables) {
        spark.udf().register(NAME, new FeeUdf(tables), FeeRows.TYPE);
    }
}
