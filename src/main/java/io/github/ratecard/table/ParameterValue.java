package io.github.ratecard.table;

import io.github.ratecard.model.DateRange;

/**
 * One dated number of {@code parameters.yaml}.
 *
 * @param row the fields of {@link TableKind#PARAMETERS}
 * @param source the node that names the source, for messages
 */
record ParameterValue(String[] row, DateRange dates, Node source) {
    String name() {
        return row[0];
    }

    String value() {
        return row[3];
    }
}
