package io.github.ratecard.rule;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many units of a code one patient can have on one day, all lines of the code together. */
final class UnitLimits {
    private UnitLimits() {}

    static void check(List<LineDraft> drafts, Tables tables, LocalDate date) {
        for (LineDraft draft : drafts) {
            String code = draft.line().code().text();
            Optional<TableRow> limit = tables.look(TableKind.UNIT_LIMITS, date, code);
            if (limit.isPresent()) {
                int units = drafts.stream()
                        .filter(other -> other.line().code().text().equals(code))
                        .mapToInt(other -> other.line().units())
                        .sum();
                if (units > limit.get().decimal("most_units").intValueExact()) {
                    draft.refuse(
                            ReasonCode.UNITS_NOT_ALLOWED,
                            units + " units of " + code + " on one day: "
                                    + limit.get().text("text"));
                }
            }
        }
    }
}
