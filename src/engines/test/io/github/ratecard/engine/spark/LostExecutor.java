package io.github.ratecard.engine.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A driver whose executors are processes of their own, and are killed. Started by {@link LostExecutorTest} with the
 * folder of tables, the rows and where to write; says what became of two jobs.
 */
public final class LostExecutor {
    /** The partition whose executor is killed. */
    private static final int VICTIM = 5;

    private static final int PARTITIONS = 8;
    /** How often a task may fail. */
    private static final int FAILURES = 2;

    private LostExecutor() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path rows = Path.of(args[1]);
        Path out = Path.of(args[2]);
        SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "600m")
                .config("spark.task.maxFailures", FAILURES)
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .getOrCreate();
        spark.sparkContext().setLogLevel("OFF");
        AtomicInteger lost = new AtomicInteger();
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
                lost.incrementAndGet();
            }
        });
        FeeFunctions.register(spark, data);
        Dataset<Row> lines = spark.read()
                .option("header", true)
                .option("escape", "\"")
                .csv(rows.toString())
                .repartition(PARTITIONS);
        Path once = out.resolve("once");
        price(lines, 1, once);
        System.out.println(
                "killed once: " + spark.read().parquet(once.toString()).count() + " rows, "
                        + (lost.get() > 0 ? "executor lost" : "no executor lost"));
        Path always = out.resolve("always");
        try {
            price(lines, FAILURES, always);
            System.out.println("killed always: no error");
        } catch (Exception failed) {
            System.out.println("killed always: " + message(failed) + ", "
                    + (Files.exists(always.resolve("_SUCCESS")) ? "a result" : "no result"));
        }
        spark.stop();
    }

    /** The first words of the innermost error. */
    private static String message(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage().replaceAll("(?s):.*", "");
    }

    /** @param kills how many attempts at the partition end with the death of their process */
    private static void price(Dataset<Row> lines, int kills, Path out) {
        lines.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) part -> {
                            TaskContext task = TaskContext.get();
                            if (TaskContext.getPartitionId() == VICTIM && task.attemptNumber() < kills) {
                                new ProcessBuilder(
                                                "kill",
                                                "-9",
                                                String.valueOf(
                                                        ProcessHandle.current().pid()))
                                        .start()
                                        .waitFor();
                            }
                            return part;
                        },
                        Encoders.row(lines.schema()))
                .selectExpr("id", "medicare_fee(code, modifiers, pos, date, locality, zip, units, charge) AS fee")
                .write()
                .parquet(out.toString());
    }
}
