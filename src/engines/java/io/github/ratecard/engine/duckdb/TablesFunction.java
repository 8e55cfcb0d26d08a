package io.github.ratecard.engine.duckdb;

import io.github.ratecard.engine.FeePool;
import io.github.ratecard.table.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBValue;

/** The tables that answers are taken from, one row for each, in the order in which they are asked. */
final class TablesFunction implements DuckDBTableFunction<List<Edition>, AtomicInteger, Object> {
    private final FeePool pool;

    TablesFunction(FeePool pool) {
        this.pool = pool;
    }

    @Override
    public List<Edition> bind(DuckDBTableFunctionBindInfo info) throws Exception {
        info.addResultColumn("edition", String.class)
                .addResultColumn("table_name", String.class)
                .addResultColumn("system", String.class)
                .addResultColumn("first_day", LocalDate.class)
                .addResultColumn("last_day", LocalDate.class)
                .addResultColumn("complete", Boolean.class)
                .addResultColumn("imported", Boolean.class)
                .addResultColumn("row_count", Long.class)
                .addResultColumn("title", String.class);
        try (DuckDBValue edition = info.getParameter(0)) {
            return pool.editions(edition.isNull() ? "" : edition.getString());
        }
    }

    @Override
    public AtomicInteger init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new AtomicInteger();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out) throws Exception {
        List<Edition> all = info.getBindData();
        AtomicInteger next = info.getInitData();
        int from = next.get();
        int count = (int) Math.min(out.capacity(), all.size() - from);
        for (int row = 0; row < count; row++) {
            Edition edition = all.get(from + row);
            out.vector(0).setString(row, edition.id());
            out.vector(1).setString(row, edition.table().file());
            out.vector(2).setString(row, edition.system());
            out.vector(3).setDate(row, edition.dates().from());
            out.vector(4).setDate(row, edition.dates().to());
            out.vector(5).setBoolean(row, edition.complete());
            out.vector(6).setBoolean(row, edition.imported());
            out.vector(7).setLong(row, edition.rows());
            out.vector(8).setString(row, edition.title());
        }
        next.addAndGet(count);
        return count;
    }
}
