package io.github.ratecard.engine.duckdb;

import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.engine.FeeColumn;
import io.github.ratecard.engine.FeePool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBWritableVector;

/**
 * Adds to a connection to a DuckDB database, until it is closed:
 *
 * <ul>
 *   <li>{@code medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)}, a struct;
 *   <li>{@code ratecard_tables(edition)}, a table.
 * </ul>
 */
public final class FeeFunctions {
    /** What the macros ask, each time under a number of its own; not for queries. */
    private static final String PACKED_FEE = "ratecard_packed_fee_";

    private static final String TABLES = "ratecard_tables_";
    /** Answers are handed over some at a time. All of a chunk make an array that collectors treat as a large one. */
    private static final int BATCH = 1 << 8;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private FeeFunctions() {}

    /** Adds the functions, with the shipped tables. */
    public static void register(Connection connection) throws SQLException {
        register(connection, Optional.empty());
    }

    /**
     * Adds the functions, with imported tables in front of the shipped ones. They answer from what is imported now. When
     * called again on the same connection, later queries are answered from what is imported then.
     */
    public static void register(Connection connection, Path data) throws SQLException {
        register(connection, Optional.of(data));
    }

    private static void register(Connection connection, Optional<Path> data) throws SQLException {
        FeePool pool = FeePool.open(data, LocalDate.now());
        int number = NUMBERS.incrementAndGet();
        Map<Integer, byte[]> known = new ConcurrentHashMap<>();
        try (DuckDBScalarFunctionBuilder fee = DuckDBFunctions.scalarFunction()) {
            fee.withName(PACKED_FEE + number)
                    .withParameter(String.class)
                    .withReturnType(String.class)
                    .withVectorizedFunction((rows, answers) -> answer(pool, known, rows, answers))
                    .register(connection);
        }
        try (DuckDBTableFunctionBuilder tables = DuckDBFunctions.tableFunction()) {
            tables.withName(TABLES + number)
                    .withParameter(String.class)
                    .withFunction(new TablesFunction(pool))
                    .register(connection);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(feeMacro(PACKED_FEE + number));
            statement.execute("CREATE OR REPLACE TEMP MACRO ratecard_tables(edition) AS TABLE SELECT * FROM " + TABLES
                    + number + "(edition)");
        }
    }

    private static void answer(
            FeePool pool, Map<Integer, byte[]> known, DuckDBDataChunkReader rows, DuckDBWritableVector answers)
            throws Exception {
        pool.lend(worker -> {
            PackedFee fee = new PackedFee(worker, known);
            DuckDBReadableVector packed = rows.vector(0);
            int count = (int) rows.rowCount();
            for (int from = 0; from < count; from += BATCH) {
                byte[][] some = new byte[Math.min(BATCH, count - from)][];
                for (int i = 0; i < some.length; i++) {
                    some[i] = fee.answer(packed.getString(from + i));
                }
                answers.setStringUtf8Batch(from, some);
            }
            return answers;
        });
    }

    /** The engine works out an expression once that a query has several times, so this asks once for each row. */
    private static String feeMacro(String packed) {
        StringJoiner names = new StringJoiner(", ");
        StringJoiner joined = new StringJoiner(", chr(" + (int) PackedFee.SEPARATOR + "), ", "concat(", ")");
        for (BatchField field : FeeColumn.ORDER) {
            names.add("\"" + field.word() + "\"");
            joined.add("\"" + field.word() + "\"");
        }
        String parts = "string_split(" + packed + "(" + joined + "), chr(" + (int) PackedFee.SEPARATOR + "))";
        return "CREATE OR REPLACE TEMP MACRO medicare_fee(" + names + ") AS {"
                + "'professional': " + amount(parts + "[1]")
                + ", 'facility': " + amount(parts + "[2]")
                + ", 'total': " + amount(parts + "[3]")
                + ", 'status': " + parts + "[4]"
                + ", 'reason': CASE WHEN " + parts + "[5] <> '' THEN {'code': " + parts + "[5], 'text': " + parts
                + "[8]} END"
                + ", 'notes': " + list(parts + "[6]")
                + ", 'editions': " + list(parts + "[7]")
                + "}";
    }

    private static String amount(String part) {
        return "nullif(" + part + ", '')::DECIMAL(18, 2)";
    }

    private static String list(String part) {
        return "CASE WHEN " + part + " = '' THEN []::VARCHAR[] ELSE string_split(" + part + ", ' ') END";
    }
}
