package io.github.ratecard.data;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Node;

/**
 * One dated number of {@code parameters.yaml}.
 *
 * @param row the fields of {@link TableKind#PARAMETERS}
 * @param source the node that names the source, for messages
 */
public record ParameterValue(String[] row, DateRange dates, Node source) {
    public String name() {
        return row[0];
    }

    public String value() {
        return row[3];
    }
}
