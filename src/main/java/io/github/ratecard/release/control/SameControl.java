package io.github.ratecard.release.control;

import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import java.util.List;

/** Checks that a column has the same value in every row. */
public record SameControl(String column) implements ControlRule {
    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public ControlTotal check(Checked file) {
        ReadRow first = file.rows().get(0);
        String said = first.text(column);
        for (ReadRow row : file.rows()) {
            if (!row.text(column).equals(said)) {
                throw row.wrong(
                        column,
                        column + " is '" + row.text(column) + "' here and '" + said + "' in line " + first.line(),
                        "the same in every row");
            }
        }
        return new ControlTotal(column + " is the same", file.rows().size(), said);
    }
}
