package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Therapy (MULT 5): of every unit but the one with the dearest practice expense, the practice expense is paid in part. CPM
 * ch. 5 §10.7; indicator text of the relative value file.
 */
public final class TherapyReduction {
    private static final String THERAPY = "5";

    private final Tables tables;
    private final LocalDate date;

    public TherapyReduction(Tables tables, LocalDate date) {
        this.tables = tables;
        this.date = date;
    }

    public void apply(List<LocalLine> claim) {
        List<LocalLine> lines = new ArrayList<>();
        int units = 0;
        for (LocalLine line : claim) {
            if (line.hasMult(THERAPY)) {
                lines.add(line);
                units += line.draft().paidUnits();
            }
        }
        if (units < 2) {
            return;
        }
        Outcome<Parameter> share = tables.parameter("pfs.multiple.therapy.practice_expense", date);
        LocalLine dearest = Collections.max(
                lines, Comparator.comparing(line -> line.practiceExpense().value()));
        for (LocalLine line : lines) {
            if (share.isPresent()) {
                reduce(line, line == dearest, share.get());
            } else {
                line.draft().refuse(share.reason());
            }
        }
    }

    private static void reduce(LocalLine line, boolean dearest, Parameter share) {
        LineDraft draft = line.draft();
        int units = draft.paidUnits();
        int reduced = dearest ? units - 1 : units;
        if (reduced == 0) {
            return;
        }
        Term unpaid = Term.difference("unpaid share", Term.one(), share.term("share of the practice expense"));
        Term off =
                Term.product("practice expense not paid", List.of(line.practiceExpense(), unpaid, Term.units(reduced)));
        Term full = units == 1 ? draft.fee() : Term.product("units in full", Term.units(units), draft.fee());
        draft.payOnce();
        draft.fee(Term.difference("fee with reduced practice expense", full, off));
    }
}
