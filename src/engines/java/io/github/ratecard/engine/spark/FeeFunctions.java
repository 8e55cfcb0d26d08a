package io.github.ratecard.engine.spark;

import java.io.IOException;
import java.nio.file.Path;
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

    private static void register(SparkSession spark, ShippedTables tables) {
        spark.udf().register(NAME, new FeeUdf(tables), FeeUdf.TYPE);
    }
}
