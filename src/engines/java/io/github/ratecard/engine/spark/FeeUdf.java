package io.github.ratecard.engine.spark;

import io.github.ratecard.batch.field.RowFields;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF8;

/** {@code medicare_fee(code, modifiers, pos, date, locality, zip, units, charge)}, a struct. */
final class FeeUdf implements UDF8<Object, Object, Object, Object, Object, Object, Object, Object, Row> {
    private static final long serialVersionUID = 1L;

    private final ShippedTables tables;
    /** Made anew where a task runs, whose numbers of outlines are its own. */
    private transient volatile FeeStruct struct;

    FeeUdf(ShippedTables tables) {
        this.tables = tables;
    }

    @Override
    public Row call(
            Object code,
            Object modifiers,
            Object pos,
            Object date,
            Object locality,
            Object zip,
            Object units,
            Object charge)
            throws Exception {
        RowFields row = FeeRows.fields(code, modifiers, pos, date, locality, zip, units, charge);
        return tables.open().lend(worker -> struct().of(worker.price(row)));
    }

    private FeeStruct struct() {
        FeeStruct known = struct;
        if (known == null) {
            known = new FeeStruct();
            struct = known;
        }
        return known;
    }
}
