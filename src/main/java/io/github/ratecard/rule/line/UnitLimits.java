package io.github.ratecard.rule.line;

import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.Clinicians;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.UnitLimit;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many units of a code one patient can have of one clinician: by the medically unlikely edits, on each line or on
 * all his lines of one day together.
 */
public final class UnitLimits {
    private final Tables tables;
    private final TableKind edits;

    /** @param edits those of practitioners or those of outpatient hospitals */
    public UnitLimits(Tables tables, TableKind edits) {
        this.tables = tables;
        this.edits = edits;
    }

    /** Refuses the lines with more units than are paid; tells of several units that no limit is known for. */
    public void check(List<LineDraft> drafts, LocalDate date) {
        List<String> clinicians = clinicians(drafts, date);
        for (int i = 0; i < drafts.size(); i++) {
            LineDraft draft = drafts.get(i);
            String code = draft.line().code().text();
            Optional<UnitLimit> limit = UnitLimit.of(tables, edits, date, code);
            boolean perLine = limit.isPresent() && limit.get().isPerLine();
            long units = perLine ? draft.line().units() : units(code, clinicians.get(i), drafts, clinicians);
            if (limit.isPresent() && units > limit.get().most()) {
                draft.refuse(
                        ReasonCode.OVER_UNIT_LIMIT,
                        units + " units of " + code + ": " + limit.get().text());
            } else if (limit.isEmpty() && units > 1 && !isWhole(date)) {
                draft.note(
                        ReasonCode.UNITS_UNCHECKED,
                        units + " units of " + code + " are held to no limit: for one, import "
                                + tables.importable(edits));
            }
        }
    }

    /** Whether all edits that CMS publishes are at hand, so that a code without one has none. */
    private boolean isWhole(LocalDate date) {
        for (Edition edition : tables.inForce(edits, date)) {
            if (edition.complete()) {
                return true;
            }
        }
        return false;
    }

    private List<String> clinicians(List<LineDraft> drafts, LocalDate date) {
        List<ServiceLine> lines = new ArrayList<>(drafts.size());
        for (LineDraft draft : drafts) {
            lines.add(draft.line());
        }
        return Clinicians.of(lines, tables, date);
    }

    private static long units(String code, String clinician, List<LineDraft> drafts, List<String> clinicians) {
        if (drafts.size() == 1) {
            return drafts.get(0).line().units(); // nearly every row of a file: it costs no map
        }
        // 26 and TC of one code are the global service, so components are counted side by side
        Map<String, Long> units = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            LineDraft draft = drafts.get(i);
            if (draft.line().code().text().equals(code) && clinicians.get(i).equals(clinician)) {
                units.merge(draft.component(), (long) draft.line().units(), Long::sum);
            }
        }
        long whole = units.getOrDefault("", 0L);
        units.remove("");
        return whole + units.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
