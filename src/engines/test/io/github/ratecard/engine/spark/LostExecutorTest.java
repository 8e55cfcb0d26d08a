package io.github.ratecard.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ratecard.engine.EngineProgram;
import io.github.ratecard.engine.RatecardProgram;
import io.github.ratecard.engine.SampleRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a job whose executors are processes that die. */
class LostExecutorTest {
    private static final int ROWS = 8_000;

    @TempDir
    private Path folder;

    /** Starts and kills half a dozen processes, which takes too long for every build. */
    @Test
    @EnabledIfSystemProperty(named = "ratecard.cluster", matches = "true")
    void aJobHasAllRowsOrAnErrorAndNoResult() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill");
        Path data = RatecardProgram.imported(folder.resolve("data"));
        Path rows = folder.resolve("rows.csv");
        SampleRows.write(RatecardProgram.RELATIVE_VALUES, RatecardProgram.GPCI, ROWS, 1, rows);
        Path batch = RatecardProgram.batch(rows, data, folder.resolve("batch.csv"));
        // Spark starts executors where it finds a folder of jars and knows its Scala; they get the classes of the
        // driver
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("jars"));
        String said = EngineProgram.run(
                Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13"),
                folder.resolve("errors.txt"),
                LostExecutor.class.getName(),
                data.toString(),
                rows.toString(),
                folder.resolve("out").toString());
        assertEquals(
                "killed once: " + ROWS + " rows, executor lost\n"
                        + "killed always: Job aborted due to stage failure, no result\n",
                said);
        assertEquals(0, different(batch, folder.resolve("out/once/*.parquet")));
    }

    /** How many rows another engine finds to be answered otherwise than by batch. */
    private static long different(Path batch, Path answers) throws Exception {
        Class.forName("org.duckdb.DuckDBDriver");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM read_csv('" + batch
                        + "', header = true, all_varchar = true, quote = '\"', escape = '\"', nullstr = 'NO SUCH VALUE')"
                        + " b FULL JOIN '" + answers + "' p ON b.id = p.id WHERE"
                        + " nullif(b.rc_professional, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.professional"
                        + " OR nullif(b.rc_facility, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.facility"
                        + " OR nullif(b.rc_total, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.total"
                        + " OR b.rc_status IS DISTINCT FROM p.fee.status"
                        + " OR b.rc_code IS DISTINCT FROM coalesce(p.fee.reason.code, '')"
                        + " OR b.rc_reason IS DISTINCT FROM coalesce(p.fee.reason.text, '')"
                        + " OR b.rc_notes IS DISTINCT FROM array_to_string(p.fee.notes, ' ')"
                        + " OR b.rc_editions IS DISTINCT FROM array_to_string(p.fee.editions, ' ')")) {
            result.next();
            return result.getLong(1);
        }
    }
}
