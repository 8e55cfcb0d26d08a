package io.github.ratecard.release.control;

import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.ReadRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks that most rows of a column are as that column is. If few are, the column was swapped with another.
 *
 * @param says what holds, for messages: {@code work is more than mp}
 * @param share in how many rows of a hundred at least
 * @param holds whether it does in a row; empty in a row that does not show it
 */
public record TendencyControl(String says, List<String> columns, int share, Function<ReadRow, Optional<Boolean>> holds)
        implements ControlRule {
    /** With fewer rows than this the check says nothing. */
    private static final int ENOUGH_ROWS = 5;

    private static final int WHOLE = 100;

    @Override
    public boolean isTotal() {
        return false;
    }

    @Override
    public ControlTotal check(Checked file) {
        int rows = 0;
        int right = 0;
        for (ReadRow row : file.rows()) {
            Optional<Boolean> shown = holds.apply(row);
            rows += shown.isPresent() ? 1 : 0;
            right += shown.orElse(false) ? 1 : 0;
        }
        String result = right + " of " + rows;
        if (rows >= ENOUGH_ROWS && WHOLE * right < share * rows) {
            throw Refused.damaged(
                    says + " in " + result + " rows only: are columns swapped?",
                    file.place(),
                    "a file in which " + says + " in at least " + share + " % of the rows");
        }
        return new ControlTotal(says, rows, result);
    }
}
