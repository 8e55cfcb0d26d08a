package io.github.ratecard.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ratecard.engine.EngineException;
import io.github.ratecard.engine.RatecardProgram;
import io.github.ratecard.engine.SampleRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeeFunctionsTest {
    private static final String ASK = "medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)";

    @TempDir
    static Path folder;

    @BeforeAll
    static void driver() throws ClassNotFoundException {
        Class.forName("org.duckdb.DuckDBDriver");
    }

    @Test
    void realRowsHaveTheAnswersOfBatch() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = RatecardProgram.imported(folder.resolve("data"));
        Path rows = folder.resolve("rows.csv");
        SampleRows.write(RatecardProgram.RELATIVE_VALUES, RatecardProgram.GPCI, 20_000, 1, rows);
        Path batch = RatecardProgram.batch(rows, data, folder.resolve("batch.csv"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            FeeFunctions.register(connection, data);
            Path parquet = folder.resolve("rows.parquet");
            Path priced = folder.resolve("priced.parquet");
            run(connection, "COPY (SELECT * FROM " + csv(rows) + ") TO '" + parquet + "' (FORMAT parquet)");
            run(connection, "COPY (SELECT id, " + ASK + " AS fee FROM '" + parquet + "') TO '" + priced + "'");
            String differ = "SELECT count(*) FROM " + csv(batch) + " b FULL JOIN '" + priced + "' p USING (id) WHERE "
                    + "nullif(b.rc_professional, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.professional"
                    + " OR nullif(b.rc_facility, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.facility"
                    + " OR nullif(b.rc_total, '')::DECIMAL(18, 2) IS DISTINCT FROM p.fee.total"
                    + " OR b.rc_status IS DISTINCT FROM p.fee.status"
                    + " OR b.rc_code IS DISTINCT FROM coalesce(p.fee.reason.code, '')"
                    + " OR b.rc_reason IS DISTINCT FROM coalesce(p.fee.reason.text, '')"
                    + " OR b.rc_notes IS DISTINCT FROM array_to_string(p.fee.notes, ' ')"
                    + " OR b.rc_editions IS DISTINCT FROM array_to_string(p.fee.editions, ' ')";
            assertEquals("20000", one(connection, "SELECT count(*) FROM '" + priced + "'"));
            assertEquals("0", one(connection, differ));
            String reasons = "SELECT count(DISTINCT fee.reason.code) FROM '" + priced + "' WHERE id::INT % 100 = 99";
            assertTrue(Integer.parseInt(one(connection, reasons)) > 3, one(connection, reasons));
            String imported = "SELECT first_day || ' ' || row_count FROM ratecard_tables('pfs/2026C') WHERE imported";
            assertEquals("2026-07-01 19355", one(connection, imported));
        }
    }

    @Test
    void aQuestionHasItsAnswerAndABadRowItsReason() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            FeeFunctions.register(connection);
            // 489.04 is worked out by hand in docs/library.md
            String fee = "medicare_fee('62330', NULL, 24, DATE '2026-06-01', NULL, '77030', 1, NULL)";
            assertEquals("489.04", one(connection, "SELECT " + fee + ".professional"));
            String bad = "medicare_fee('6233', NULL, 24, DATE '2026-06-01', NULL, '77030', 1, NULL)";
            assertEquals(
                    "unpriced BAD_INPUT",
                    one(connection, "SELECT f.status || ' ' || f.reason.code FROM (SELECT " + bad + " AS f)"));
            String control = "medicare_fee('62330', chr(31), 24, DATE '2026-06-01', NULL, '77030', 1, NULL)";
            assertEquals("BAD_INPUT", one(connection, "SELECT " + control + ".reason.code"));
            assertEquals(
                    "BAD_INPUT",
                    one(
                            connection,
                            "SELECT medicare_fee(NULL, NULL, NULL, NULL, NULL, NULL, NULL," + " NULL).reason.code"));
        }
    }

    @Test
    void answersComeFromWhatWasImportedWhenRegistered() throws Exception {
        assumeTrue(Files.exists(RatecardProgram.RELATIVE_VALUES), "no ../shared/cms-releases");
        Path data = folder.resolve("moving");
        RatecardProgram.importFiles(data, RatecardProgram.RELEASES.resolve("RVU26C/GPCI2026.csv"));
        String ask = "SELECT f.status || f.editions[1] FROM (SELECT medicare_fee('99213', NULL, '11', '2026-08-03',"
                + " '04412-TX-18', NULL, NULL, NULL) AS f)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            FeeFunctions.register(connection, data);
            String before = one(connection, ask);
            RatecardProgram.importFiles(data, RatecardProgram.RELATIVE_VALUES);
            assertEquals(before, one(connection, ask));
            assertNotEquals("pricedpfs/2026C", before);
            FeeFunctions.register(connection, data);
            assertEquals("pricedpfs/2026C", one(connection, ask));
            assertEquals("1", one(connection, "SELECT count(*) FROM ratecard_tables('pfs/2026C') WHERE imported"));
        }
    }

    @Test
    void whatIsMissingIsSaidInFourParts() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            Path nowhere = folder.resolve("nowhere");
            EngineException none =
                    assertThrows(EngineException.class, () -> FeeFunctions.register(connection, nowhere));
            assertEquals(
                    "ratecard: there is no folder of imported tables; where: " + nowhere
                            + "; valid: a folder that 'ratecard import --data' has filled"
                            + "; do: import into it, or name another folder",
                    none.getMessage());
            FeeFunctions.register(connection);
            SQLException unknown = assertThrows(
                    SQLException.class, () -> one(connection, "SELECT * FROM ratecard_tables('pfs/1999')"));
            assertTrue(
                    unknown.getMessage()
                            .contains("ratecard: there is no edition 'pfs/1999'; where: the argument of"
                                    + " ratecard_tables; valid: "),
                    unknown.getMessage());
        }
    }

    private static String csv(Path file) {
        return "read_csv('" + file + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                + " nullstr = 'NO SUCH VALUE')";
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
