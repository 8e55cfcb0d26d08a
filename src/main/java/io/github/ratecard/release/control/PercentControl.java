package io.github.ratecard.release.control;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import java.util.List;
import java.util.Optional;

/**
 * Checks that the amount is the percentage of the rate, to the precision of a percentage with two decimals.
 *
 * @param whereColumn a column that must say so for the row to be checked; empty to check every row
 */
public record PercentControl(String percent, String of, String amount, String whereColumn, String whereSays)
        implements ControlRule {
    private static final Decimal HALF_A_CENT = Decimal.of("0.005");
    /** Half of the last decimal of the percentage, as a ratio. */
    private static final Decimal PRECISION = Decimal.of("0.00005");

    @Override
    public List<String> columns() {
        return whereColumn.isEmpty() ? List.of(percent, of, amount) : List.of(percent, of, amount, whereColumn);
    }

    @Override
    public ControlTotal check(Checked file) {
        int rows = 0;
        int wrong = 0;
        for (ReadRow row : file.rows()) {
            boolean asked = whereColumn.isEmpty() || row.text(whereColumn).equals(whereSays);
            if (asked && row.number(of).isPresent() && row.number(percent).isPresent()) {
                rows++;
                Optional<FileFinding> fault = fault(row);
                fault.ifPresent(file.findings()::hold);
                wrong += fault.isPresent() ? 1 : 0;
            }
        }
        return new ControlTotal(
                percent + " x " + of + " = " + amount, rows, wrong == 0 ? "equal" : wrong + " not equal");
    }

    private Optional<FileFinding> fault(ReadRow row) {
        Decimal whole = row.number(of).orElseThrow();
        Decimal share = whole.multiply(row.number(percent).orElseThrow()).hundredth();
        if (row.number(amount).isEmpty()) {
            return Optional.empty();
        }
        Decimal printed = row.number(amount).get();
        Decimal allowed = whole.multiply(PRECISION).add(HALF_A_CENT);
        return share.subtract(printed).abs().compareTo(allowed) <= 0
                ? Optional.empty()
                : Optional.of(row.finding(
                        amount,
                        row.text(percent) + " % of " + whole + " is " + share + ", the file prints " + printed));
    }
}
