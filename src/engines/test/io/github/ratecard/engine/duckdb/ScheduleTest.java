package io.github.ratecard.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ratecard.engine.RatecardProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads a schedule in Parquet as it reads the same schedule in CSV: every row, in its place. */
class ScheduleTest {
    @TempDir
    Path folder;

    @Test
    void duckDbReadsTheRowsOfTheCsv() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = RatecardProgram.imported(folder.resolve("data"));
        String[] words = {"--all", "--localities", "13202-NY-01,04412-TX-18", "--date", "2026-07-01"};
        Path csv = RatecardProgram.schedule(data, folder.resolve("fees.csv"), words);
        Path parquet = RatecardProgram.schedule(data, folder.resolve("fees.parquet"), words);
        String fromCsv = "SELECT row_number() OVER () AS n, * FROM read_csv('" + csv
                + "', header = true, all_varchar = true, parallel = false)";
        String fromParquet = "SELECT file_row_number + 1 AS n, COLUMNS(* EXCLUDE file_row_number)::VARCHAR"
                + " FROM read_parquet('" + parquet + "', file_row_number = true)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            int rows = Integer.parseInt(one(connection, "SELECT count(*) FROM '" + parquet + "'"));
            assertTrue(rows > 100_000, rows + " rows");
            assertEquals(String.valueOf(rows), one(connection, "SELECT count(*) FROM (" + fromCsv + ")"));
            String same = "SELECT count(*) FROM (" + fromCsv + " INTERSECT ALL " + fromParquet + ")";
            assertEquals(String.valueOf(rows), one(connection, same));
            String types = "SELECT string_agg(DISTINCT column_type, ' ' ORDER BY column_type) FROM (DESCRIBE FROM '"
                    + parquet + "')";
            assertEquals("DATE DECIMAL(18,2) VARCHAR", one(connection, types));
            String amounts = "SELECT sum(rc_total) FROM '" + parquet + "'";
            assertEquals(
                    one(connection, "SELECT sum(rc_total::DECIMAL(18, 2)) FROM (" + fromCsv + ")"),
                    one(connection, amounts));
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
