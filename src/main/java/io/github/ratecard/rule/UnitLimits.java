package io.github.ratecard.rule;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.table.TableKind;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many units of a code one patient can have of one clinician on one day, all his lines of the code together. */
final class UnitLimits {
    private UnitLimits() {}

    static void check(List<LineDraft> drafts, Tables tables, LocalDate date) {
        List<String> clinicians = clinicians(drafts, tables, date);
        for (int i = 0; i < drafts.size(); i++) {
            LineDraft draft = drafts.get(i);
            String code = draft.line().code().text();
            Optional<TableRow> limit = tables.look(TableKind.UNIT_LIMITS, date, code);
            if (limit.isPresent()) {
                int units = units(code, clinicians.get(i), drafts, clinicians);
                if (units > limit.get().decimal("most_units").unscaled(0)) {
                    draft.refuse(
                            ReasonCode.UNITS_NOT_ALLOWED,
                            units + " units of " + code + " on one day: "
                                    + limit.get().text("text"));
                }
            }
        }
    }

    private static List<String> clinicians(List<LineDraft> drafts, Tables tables, LocalDate date) {
        List<ServiceLine> lines = new ArrayList<>(drafts.size());
        for (LineDraft draft : drafts) {
            lines.add(draft.line());
        }
        return Clinicians.of(lines, tables, date);
    }

    private static int units(String code, String clinician, List<LineDraft> drafts, List<String> clinicians) {
        int units = 0;
        for (int i = 0; i < drafts.size(); i++) {
            boolean counts = drafts.get(i).line().code().text().equals(code)
                    && clinicians.get(i).equals(clinician);
            units += counts ? drafts.get(i).line().units() : 0;
        }
        return units;
    }
}
