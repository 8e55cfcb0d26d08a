package io.github.ratecard.release.control;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the parts of each row add up to the total that CMS printed. */
public record SumControl(List<String> parts, String total) implements ControlRule {
    /** All rows of all known releases add up. So many may be misprinted. */
    private static final int HANDFUL = 5;

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(parts);
        columns.add(total);
        return columns;
    }

    @Override
    public ControlTotal check(Checked file) {
        int wrong = 0;
        for (ReadRow row : file.rows()) {
            Optional<FileFinding> fault = fault(row);
            fault.ifPresent(file.findings()::hold);
            wrong += fault.isPresent() ? 1 : 0;
            if (wrong > HANDFUL) {
                throw Refused.damaged(
                        "in more than " + HANDFUL + " rows the printed total is not the sum, here: "
                                + fault.orElseThrow().text(),
                        row.place(total),
                        "totals that are the sums of their parts");
            }
        }
        String name = String.join(" + ", parts) + " = " + total;
        return new ControlTotal(name, file.rows().size(), wrong == 0 ? "equal" : wrong + " not equal");
    }

    private Optional<FileFinding> fault(ReadRow row) {
        Decimal sum = Decimal.ZERO;
        for (String part : parts) {
            sum = sum.add(row.number(part).orElse(Decimal.ZERO));
        }
        Decimal printed = row.number(total).orElse(Decimal.ZERO);
        return sum.compareTo(printed) == 0
                ? Optional.empty()
                : Optional.of(
                        row.finding(total, String.join(" + ", parts) + " is " + sum + ", the file prints " + printed));
    }
}
