package io.github.ratecard.rule.physician;

import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.Ranking;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Surgery (MULT 2) and endoscopy (MULT 3). The procedures are ranked by what each would be paid alone; endoscopies of one
 * family are reduced among themselves first and then ranked as one procedure. CPM ch. 12 §40.6.
 */
public final class SurgeryReduction {
    private static final String SURGERY = "2";
    private static final String ENDOSCOPY = "3";

    private final Tables tables;
    private final LocalDate date;

    public SurgeryReduction(Tables tables, LocalDate date) {
        this.tables = tables;
        this.date = date;
    }

    public void apply(List<LocalLine> claim) {
        Map<String, EndoscopyFamily> families = families(claim);
        Ranking ranking = new Ranking();
        List<LocalLine> surgery = new ArrayList<>();
        for (LocalLine line : claim) {
            boolean isBase = line.draft().isOpen() && families.containsKey(line.code());
            if (isBase) {
                families.get(line.code()).base(line);
            } else if (line.hasMult(SURGERY)) {
                surgery.add(line);
            }
        }
        for (EndoscopyFamily family : families.values()) {
            List<LineDraft> paid = family.reduce();
            if (!paid.isEmpty()) {
                ranking.add(paid);
            }
        }
        rank(surgery, ranking);
        ranking.apply(place -> tables.parameter("pfs.multiple." + place, date));
    }

    private static Map<String, EndoscopyFamily> families(List<LocalLine> claim) {
        Map<String, EndoscopyFamily> families = new LinkedHashMap<>();
        for (LocalLine line : claim) {
            if (line.hasMult(ENDOSCOPY)) {
                families.computeIfAbsent(line.draft().row().text("endo_base"), EndoscopyFamily::new)
                        .add(line);
            }
        }
        return families;
    }

    private static void rank(List<LocalLine> surgery, Ranking ranking) {
        List<LocalLine> waiting = new ArrayList<>(surgery);
        while (!waiting.isEmpty()) {
            LocalLine line = waiting.remove(0);
            Optional<LocalLine> counterpart = counterpart(line, waiting);
            if (counterpart.isPresent()) {
                waiting.remove(counterpart.get());
                addPairs(line.draft(), counterpart.get().draft(), ranking);
            } else {
                ranking.addUnits(line.draft());
            }
        }
    }

    /** Adds each unit of the one with one of the other, and what is left of the longer line by itself. */
    private static void addPairs(LineDraft one, LineDraft other, Ranking ranking) {
        int pairs = Math.min(one.paidUnits(), other.paidUnits());
        ranking.addUnits(List.of(one, other), pairs);
        ranking.addUnits(List.of(one), one.paidUnits() - pairs);
        ranking.addUnits(List.of(other), other.paidUnits() - pairs);
    }

    /** The other component of the same service: 26 and TC of one code are the global service, not two procedures. */
    private static Optional<LocalLine> counterpart(LocalLine line, List<LocalLine> others) {
        String own = line.draft().row().text("modifier");
        return others.stream()
                .filter(other -> other.code().equals(line.code())
                        && !own.isEmpty()
                        && !other.draft().row().text("modifier").isEmpty()
                        && !other.draft().row().text("modifier").equals(own))
                .findFirst();
    }
}
