package io.github.ratecard.engine.spark;

import io.github.ratecard.batch.RowPrices.Worker;
import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.batch.field.RowFields;
import io.github.ratecard.engine.EngineException;
import io.github.ratecard.engine.FeeColumn;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Prices the lines of a partition, those of an encounter side by side and priced together. */
final class EncounterLines implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final ShippedTables tables;
    private final int id;
    /** Where the arguments are, in their order. */
    private final int[] arguments = new int[FeeColumn.ORDER.size()];

    /** @param id the position of the column whose equal values make lines one encounter */
    EncounterLines(ShippedTables tables, String[] columns, int id) {
        this.tables = tables;
        this.id = id;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = position(columns, FeeColumn.ORDER.get(i).word());
        }
        if (arguments[FeeColumn.ORDER.indexOf(BatchField.CODE)] == NONE) {
            throw new EngineException(
                    "the lines have no column 'code'",
                    String.join(", ", columns),
                    "columns named as the arguments of medicare_fee",
                    "rename the column that holds the code, for instance by withColumnRenamed");
        }
    }

    private static int position(String[] columns, String name) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equalsIgnoreCase(name)) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        return new Iterator<>() {
            private final List<Row> answered = new ArrayList<>();
            private int at;
            private Row first = lines.hasNext() ? lines.next() : null;

            @Override
            public boolean hasNext() {
                return at < answered.size() || first != null;
            }

            @Override
            public Row next() {
                if (at == answered.size()) {
                    if (first == null) {
                        throw new NoSuchElementException();
                    }
                    answered.clear();
                    at = 0;
                    answer();
                }
                return answered.get(at++);
            }

            private void answer() {
                List<Row> together = new ArrayList<>(List.of(first));
                String common = text(first);
                first = null;
                while (first == null && lines.hasNext()) {
                    Row line = lines.next();
                    if (common.isEmpty() || !common.equals(text(line))) {
                        first = line;
                    } else {
                        together.add(line);
                    }
                }
                price(together, answered);
            }
        };
    }

    private String text(Row line) {
        return line.isNullAt(id) ? "" : line.get(id).toString();
    }

    private void price(List<Row> lines, List<Row> answered) {
        List<RowFields> fields = new ArrayList<>(lines.size());
        for (Row line : lines) {
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments[i] == NONE ? null : line.get(arguments[i]);
            }
            fields.add(FeeRows.fields(values));
        }
        tables.open().lend(worker -> price(worker, lines, fields, answered));
    }

    private static List<Row> price(Worker worker, List<Row> lines, List<RowFields> fields, List<Row> answered) {
        worker.price(fields, (reply, number) -> {
            Row line = lines.get(number);
            Object[] values = new Object[line.length() + 1];
            for (int i = 0; i < line.length(); i++) {
                values[i] = line.get(i);
            }
            values[line.length()] = FeeRows.answer(reply);
            answered.add(RowFactory.create(values));
        });
        return answered;
    }
}
