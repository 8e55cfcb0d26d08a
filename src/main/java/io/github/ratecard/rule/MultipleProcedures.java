package io.github.ratecard.rule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.table.Parameter;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several procedures at one session: the highest in full, the others in part. Physician lines by the MULT
 * indicator (CPM ch. 12 §40.6), facility lines by their discount flag (42 CFR 416.172(e), 419.44(a)).
 */
final class MultipleProcedures {
    private static final String SURGERY = "2";
    private static final String ENDOSCOPY = "3";
    /** Imaging, therapy, cardiology, ophthalmology: each reduced by a table of its own. */
    private static final List<String> FAMILIES = List.of("4", "5", "6", "7");

    private final Tables tables;

    MultipleProcedures(Tables tables) {
        this.tables = tables;
    }

    /**
     * The physician lines that reduce each other, to be ranked where their fees are known; refuses those whose table is
     * not held.
     */
    List<LineDraft> physician(List<LineDraft> drafts) {
        boolean alone = drafts.size() == 1 && drafts.get(0).line().units() == 1;
        if (alone) {
            return List.of();
        }
        List<LineDraft> ranked = withMult(drafts, List.of(SURGERY));
        List<LineDraft> endoscopies = withMult(drafts, List.of(ENDOSCOPY));
        refuseSeveral(endoscopies, "endoscopies reduce each other by their base code");
        for (String family : FAMILIES) {
            refuseSeveral(
                    withMult(drafts, List.of(family)), "services of MULT " + family + " reduce each other by a table");
        }
        ranked.addAll(endoscopies);
        ranked.removeIf(draft -> !draft.isOpen());
        ranked.forEach(MultipleProcedures::refuseUnits);
        ranked.removeIf(draft -> !draft.isOpen());
        return ranked;
    }

    /** Ranks physician lines by their fee. */
    void rankPhysician(List<LineDraft> lines, LocalDate date) {
        rank(lines, place -> "pfs.multiple." + place, date);
    }

    /** Ranks facility lines by their rate: the first in full, every other in part. */
    void facility(List<LineDraft> discounted, String system, LocalDate date) {
        List<LineDraft> ranked = new ArrayList<>();
        for (LineDraft draft : discounted) {
            refuseUnits(draft);
            if (draft.isOpen()) {
                ranked.add(draft);
            }
        }
        if (ranked.size() > 1) {
            rank(ranked, place -> system + ".multiple." + (place == 1 ? "first" : "other"), date);
        }
    }

    private interface ParameterAt {
        String of(int place);
    }

    private void rank(List<LineDraft> drafts, ParameterAt parameter, LocalDate date) {
        drafts.sort(Comparator.comparing(LineDraft::rankingAmount, Comparator.reverseOrder()));
        for (int place = 1; place <= drafts.size(); place++) {
            LineDraft draft = drafts.get(place - 1);
            Outcome<Parameter> share = tables.parameter(parameter.of(place), date);
            if (share.isPresent()) {
                draft.discount(share.get().term("share of procedure " + place + " of " + drafts.size()));
            } else {
                draft.refuse(
                        ReasonCode.BY_REPORT,
                        draft.line().code() + " is procedure " + place + " of " + drafts.size()
                                + ": so many are priced from the report");
            }
        }
    }

    private static List<LineDraft> withMult(List<LineDraft> drafts, List<String> values) {
        List<LineDraft> found = new ArrayList<>();
        for (LineDraft draft : drafts) {
            if (draft.isOpen() && values.contains(draft.row().text("mult"))) {
                found.add(draft);
            }
        }
        return found;
    }

    private static void refuseSeveral(List<LineDraft> family, String why) {
        int procedures = family.stream().mapToInt(draft -> draft.line().units()).sum();
        if (procedures > 1) {
            family.forEach(draft -> draft.refuse(
                    ReasonCode.NO_FAMILY_TABLE,
                    why + ", which is not held; price " + draft.line().code() + " alone"));
        }
    }

    /** Units of one line would have to be ranked among each other. */
    private static void refuseUnits(LineDraft draft) {
        if (draft.line().units() > 1) {
            draft.refuse(
                    ReasonCode.UNITS_NOT_ALLOWED,
                    draft.line().code() + " is reduced as one of several procedures: write one line for each unit");
        }
    }
}
