import io.github.ratecard.batch.Batch;
import io.github.ratecard.batch.Target;
import io.github.ratecard.batch.field.BatchOptions;
import io.github.ratecard.engine.RatecardProgram;
import io.github.ratecard.engine.SampleRows;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.Request;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Prices the same rows by {@code batch}, in DuckDB and in Spark, some times each, and compares all answers. Of each the
 * best run is told, by the clock and by the time of the processors, which other programs of the machine change less.
 */
public final class Engines {
    private static final String ASK = "medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)";
    private static final String FLAT =
            "id, fee.professional AS professional, fee.facility AS facility, fee.total AS total,"
                    + " fee.status AS status, coalesce(fee.reason.code, '') AS code, coalesce(fee.reason.text, '') AS reason,"
                    + " array_to_string(fee.notes, ' ') AS notes, array_to_string(fee.editions, ' ') AS editions";
    private static final int RUNS = 12;
    private static final int PLAIN = 20;

    private Engines() {}

    private interface Run {
        void now() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        long count = Long.parseLong(args[0]);
        Path work = Path.of(args[1]);
        Path data = work.resolve("data");
        if (!Files.exists(data)) {
            RatecardProgram.imported(data);
        }
        Path rows = work.resolve(count + ".csv");
        SampleRows.write(RatecardProgram.RELATIVE_VALUES, RatecardProgram.GPCI, count, PLAIN, rows);
        Path batch = RatecardProgram.batch(rows, data, work.resolve("batch.csv"));

        System.out.println(count + " rows, two threads, best of " + RUNS + ":");
        double byBatch = batch(count, rows, data, work.resolve("again.csv"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            io.github.ratecard.engine.duckdb.FeeFunctions.register(connection, data);
            sql.execute("SET threads = 2");
            sql.execute("CREATE TABLE lines AS SELECT * FROM " + csv(rows));
            String parquet = "'" + work.resolve("rows.parquet") + "'";
            sql.execute("COPY lines TO " + parquet);
            measure(
                    "DuckDB, from a table into a table",
                    count,
                    byBatch,
                    () -> sql.execute("CREATE OR REPLACE TABLE priced AS SELECT id, " + ASK + " AS fee FROM lines"));
            measure(
                    "DuckDB, from Parquet to Parquet",
                    count,
                    byBatch,
                    () -> sql.execute("COPY (SELECT id, " + ASK + " AS fee FROM " + parquet + ") TO '"
                            + work.resolve("duckdb.parquet") + "'"));
            sql.execute("CREATE TABLE asked AS SELECT id, nullif(rc_professional, '')::DECIMAL(18, 2) AS professional,"
                    + " nullif(rc_facility, '')::DECIMAL(18, 2) AS facility, nullif(rc_total, '')::DECIMAL(18, 2) AS total,"
                    + " rc_status AS status, rc_code AS code, rc_reason AS reason, rc_notes AS notes,"
                    + " rc_editions AS editions FROM " + csv(batch));
            compare(sql, "DuckDB", "'" + work.resolve("duckdb.parquet") + "'");
            spark(count, byBatch, work, data);
            compare(sql, "Spark", "'" + work.resolve("spark.parquet") + "/*.parquet'");
        }
    }

    private static double batch(long count, Path rows, Path data, Path answers) throws Exception {
        BatchOptions options = BatchOptions.of(Request.lines(List.of()));
        Tables tables = Tables.open(List.of(TableStore.imported(data), TableStore.bundled()));
        try (Quoter quoter = new Quoter(tables, LocalDate::now)) {
            return measure("batch, warm, from CSV to CSV", count, 0, () -> {
                try (InputStream in = Files.newInputStream(rows);
                        Target target = Target.file(answers)) {
                    new Batch(quoter, options, read -> {}).run(in, "rows", target);
                }
            });
        }
    }

    private static void spark(long count, double byBatch, Path work, Path data) throws Exception {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", 1 << 20)
                .getOrCreate();
        io.github.ratecard.engine.spark.FeeFunctions.register(spark, data);
        Dataset<Row> lines = spark.read().parquet(work.resolve("rows.parquet").toString());
        measure(
                "Spark, from Parquet to Parquet",
                count,
                byBatch,
                () -> lines.selectExpr("id", ASK + " AS fee")
                        .write()
                        .mode("overwrite")
                        .parquet(work.resolve("spark.parquet").toString()));
        spark.stop();
    }

    /** Says how long the best run took; returns the time of the processors. */
    private static double measure(String what, long count, double byBatch, Run run) throws Exception {
        com.sun.management.OperatingSystemMXBean process =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double clock = Double.MAX_VALUE;
        double busy = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            long worked = process.getProcessCpuTime();
            run.now();
            clock = Math.min(clock, (System.nanoTime() - began) / 1e9);
            busy = Math.min(busy, (process.getProcessCpuTime() - worked) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "%-36s %6.2f s, %6.2f s of a processor, %.2f M rows/s on two%s%n",
                what,
                clock,
                busy,
                2 * count / busy / 1e6,
                byBatch > 0 ? String.format(Locale.ROOT, ", %.2f x batch", busy / byBatch) : "");
        return busy;
    }

    private static void compare(Statement sql, String engine, String parquet) throws Exception {
        String answers = "(SELECT " + FLAT + " FROM " + parquet + ")";
        try (ResultSet result = sql.executeQuery("SELECT (SELECT count(*) FROM " + answers + "), (SELECT count(*) FROM"
                + " (SELECT * FROM asked EXCEPT ALL SELECT * FROM " + answers + "))")) {
            result.next();
            System.out.println(engine + ": " + result.getLong(1) + " answers, " + result.getLong(2)
                    + " rows of batch are answered otherwise");
        }
    }

    private static String csv(Path file) {
        return "read_csv('" + file + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                + " nullstr = 'NO SUCH VALUE')";
    }
}
