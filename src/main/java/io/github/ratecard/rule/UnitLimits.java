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
                int units = units(code, drafts);
                if (units > limit.get().decimal("most_units").unscaled(0)) {
                    draft.refuse(
                            ReasonCode.UNITS_NOT_ALLOWED,
                            units + " units of " + code + " on one day: "
                                    + limit.get().text("text"));
                }
            }
        }
    }

    private static int units(String code, List<LineDraft> drafts) {
        int units = 0;
        for (LineDraft draft : drafts) {
            units += draft.line().code().text().equals(code) ? draft.line().units() : 0;
        }
        return units;
    }
}
