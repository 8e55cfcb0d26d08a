package io.github.ratecard.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ratecard.engine.EngineException;
import io.github.ratecard.engine.RatecardProgram;
import io.github.ratecard.engine.SampleRows;
import io.github.ratecard.engine.TablesArchive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeeFunctionsTest {
    private static final String ASK = "medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)";

    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        // A task may fail once
        spark = SparkSession.builder()
                .master("local[2,2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        spark.sparkContext().setLogLevel("OFF");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void realRowsHaveTheAnswersOfBatch() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = RatecardProgram.imported(folder.resolve("data"));
        Path rows = folder.resolve("rows.csv");
        SampleRows.write(RatecardProgram.RELATIVE_VALUES, RatecardProgram.GPCI, 20_000, 1, rows);
        Path batch = RatecardProgram.batch(rows, data, folder.resolve("batch.csv"));
        FeeFunctions.register(spark, data);
        String parquet = folder.resolve("rows.parquet").toString();
        String priced = folder.resolve("priced.parquet").toString();
        csv(rows).repartition(4).write().parquet(parquet);
        Dataset<Row> read = spark.read().parquet(parquet);
        read.selectExpr("id", ASK + " AS fee").write().parquet(priced);
        csv(batch).createOrReplaceTempView("b");
        spark.read().parquet(priced).createOrReplaceTempView("p");
        assertEquals(20_000, spark.table("p").count());
        assertEquals(List.of(), spark.sql(different("b", "p", "id")).takeAsList(3));
        assertTrue(spark.sql("SELECT DISTINCT fee.reason.code FROM p WHERE CAST(id AS INT) % 100 = 99")
                        .count()
                > 3);
    }

    @Test
    void linesOfAnEncounterArePricedTogether() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = RatecardProgram.imported(folder.resolve("together"));
        Path single = folder.resolve("single.csv");
        SampleRows.write(RatecardProgram.RELATIVE_VALUES, RatecardProgram.GPCI, 3_000, 1, single);
        List<String> lines = new ArrayList<>(List.of("line,claim," + SampleRows.HEADER.substring(3)));
        List<String> read = Files.readAllLines(single);
        // Three lines a claim, at one place on one day, but for the bad rows; every tenth claim has no id
        String place = "";
        for (int row = 0; row < read.size() - 1; row++) {
            String[] values = read.get(row + 1).replace("\"26,59\"", "59").split(",", -1);
            if (row % 3 == 0) {
                place = String.join(",", values[3], values[4], values[5]);
            }
            boolean bad = row % 100 == 99;
            lines.add(String.join(
                    ",",
                    String.format("%05d", row),
                    row / 3 % 10 == 9 ? "" : "C" + row / 3,
                    values[1],
                    values[2],
                    bad ? String.join(",", values[3], values[4], values[5]) : place,
                    values[6],
                    values[7],
                    values[8]));
        }
        Path claims = Files.write(folder.resolve("claims.csv"), lines);
        Path batch = RatecardProgram.batch(claims, data, folder.resolve("claims.batch.csv"), "--encounter", "claim");
        FeeFunctions.encounters(csv(claims), "claim", "line", data).createOrReplaceTempView("e");
        csv(batch).createOrReplaceTempView("eb");
        assertEquals(3_000, spark.table("e").count());
        assertEquals(List.of(), spark.sql(different("eb", "e", "line")).takeAsList(3));
        assertTrue(spark.sql("SELECT * FROM e WHERE fee.reason.code = 'INCOMPLETE'")
                        .count()
                > 10);
    }

    @Test
    void aJobAnswersFromTheEditionsItBeganWith() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = folder.resolve("moving");
        Path old = RatecardProgram.RELEASES.resolve("RVU25C/PPRRVU2025_Jul.csv");
        assumeTrue(Files.exists(old), "no RVU25C");
        RatecardProgram.importFiles(data, RatecardProgram.RELEASES.resolve("RVU26C/GPCI2026.csv"));
        FeeFunctions.register(spark, data);
        // A code of which the shipped excerpt has no row
        String ask = "medicare_fee('99213', NULL, '11', '2026-08-03', '04412-TX-18', NULL, NULL, NULL)";
        Dataset<String> partitions = spark.range(0, 50, 1, 50)
                .map((org.apache.spark.api.java.function.MapFunction<Long, String>) id -> "99213", Encoders.STRING());
        String moving = data.toString();
        Dataset<Row> asked = partitions
                .mapPartitions(
                        (MapPartitionsFunction<String, String>) codes -> {
                            if (TaskContext.getPartitionId() == 25) {
                                RatecardProgram.importFiles(Path.of(moving), RatecardProgram.RELATIVE_VALUES);
                            }
                            return codes;
                        },
                        Encoders.STRING())
                .toDF("code")
                .selectExpr("medicare_fee(code, NULL, '11', '2026-08-03', '04412-TX-18', NULL, NULL, NULL) AS fee");
        List<Row> answers = asked.selectExpr("fee.reason.code", "array_join(fee.editions, ' ')")
                .collectAsList();
        assertEquals(50, answers.size());
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertFalse(answers.get(0).isNullAt(0), answers.toString());
        FeeFunctions.register(spark, data);
        Row later = spark.sql("SELECT " + ask + " AS fee")
                .selectExpr("fee.status", "fee.editions[0]")
                .first();
        assertEquals("[priced,pfs/2026C]", later.toString());
    }

    @Test
    void aTaskThatFailedIsAnsweredAgain() {
        FeeFunctions.register(spark);
        Dataset<Row> asked = spark.range(0, 40, 1, 4)
                .mapPartitions(
                        (MapPartitionsFunction<Long, String>) ids -> {
                            if (TaskContext.getPartitionId() == 2
                                    && TaskContext.get().attemptNumber() == 0) {
                                throw new IllegalStateException("lost");
                            }
                            return Stream.generate(() -> "62330").limit(10).iterator();
                        },
                        Encoders.STRING())
                .toDF("code")
                .selectExpr("medicare_fee(code, NULL, 24, DATE '2026-06-01', NULL, '77030', 1, NULL) AS fee");
        // 489.04 is worked out by hand in docs/library.md
        assertEquals(40, asked.where("fee.professional = 489.04").count());
    }

    @Test
    void whatIsMissingIsSaidInFourParts() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        EngineException none = assertThrows(EngineException.class, () -> FeeFunctions.register(spark, nowhere));
        assertEquals(
                "ratecard: there are no imported tables; where: " + nowhere
                        + "; valid: a folder that 'ratecard import --data' has filled"
                        + "; do: import into it, or name another folder",
                none.getMessage());
        Row bad = spark.sql("SELECT medicare_fee('6233', NULL, 24, DATE '2026-06-01', NULL, '77030', 1, NULL) AS fee")
                .selectExpr("fee.status", "fee.reason.code")
                .first();
        assertEquals("[unpriced,BAD_INPUT]", bad.toString());
    }

    @Test
    void damagedTablesEndTheJobWithoutAResult() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = folder.resolve("damaged");
        RatecardProgram.importFiles(data, RatecardProgram.RELEASES.resolve("ASC/20260101/AA.csv"));
        byte[] archive = TablesArchive.pack(data);
        String name = TablesArchive.name(archive);
        archive[archive.length / 2] ^= 1;
        ShippedTables sent = new ShippedTables(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(archive), name);
        spark.udf().register("damaged_fee", new FeeUdf(sent), FeeRows.TYPE);
        Path out = folder.resolve("damaged.parquet");
        Exception failed = assertThrows(
                Exception.class,
                () -> spark.range(10)
                        .selectExpr("damaged_fee(id, NULL, NULL, NULL, NULL, NULL, NULL, NULL) AS fee")
                        .write()
                        .parquet(out.toString()));
        Throwable cause = failed;
        while (!(cause instanceof EngineException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertEquals(
                "ratecard: the tables that were sent are damaged; where: tables " + name
                        + "; valid: what the driver has sent, byte for byte"
                        + "; do: register the functions again, which sends them anew",
                cause.getMessage());
        assertFalse(Files.exists(out.resolve("_SUCCESS")));
    }

    /** The rows that two views answer otherwise, one of them of batch. */
    private static String different(String batch, String spark, String id) {
        return "SELECT * FROM " + batch + " b FULL OUTER JOIN " + spark + " p ON b." + id + " = p." + id + " WHERE "
                + "NOT (CAST(b.rc_professional AS DECIMAL(18, 2)) <=> p.fee.professional"
                + " AND CAST(b.rc_facility AS DECIMAL(18, 2)) <=> p.fee.facility"
                + " AND CAST(b.rc_total AS DECIMAL(18, 2)) <=> p.fee.total"
                + " AND b.rc_status <=> p.fee.status AND b.rc_code <=> p.fee.reason.code"
                + " AND b.rc_reason <=> p.fee.reason.text"
                + " AND coalesce(b.rc_notes, '') <=> array_join(p.fee.notes, ' ')"
                + " AND coalesce(b.rc_editions, '') <=> array_join(p.fee.editions, ' '))";
    }

    private static Dataset<Row> csv(Path file) {
        return spark.read()
                .option("header", true)
                .option("quote", "\"")
                .option("escape", "\"")
                .option("multiLine", false)
                .csv(file.toString());
    }
}
