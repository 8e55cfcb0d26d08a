package io.github.ratecard.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A physician's claim. Several procedures are ranked by their fees, which differ from place to place. */
final class PhysicianClaim implements PreparedClaim {
    private final List<PhysicianLine> lines;
    private final List<LineDraft> ranked;
    private final MultipleProcedures multiple;
    private final LocalDate date;

    /** @param ranked those of the lines' drafts that reduce each other */
    PhysicianClaim(List<PhysicianLine> lines, List<LineDraft> ranked, MultipleProcedures multiple, LocalDate date) {
        this.lines = List.copyOf(lines);
        this.ranked = List.copyOf(ranked);
        this.multiple = multiple;
        this.date = date;
    }

    @Override
    public List<PricedLine> in(Place place) {
        if (lines.size() == 1) {
            PhysicianLine line = lines.get(0);
            return List.of(line.finish(line.in(place)));
        }
        List<LineDraft> local = new ArrayList<>(lines.size());
        List<LineDraft> rankedHere = new ArrayList<>(ranked.size());
        for (PhysicianLine line : lines) {
            LineDraft draft = line.in(place);
            local.add(draft);
            if (ranked.contains(line.draft())) {
                rankedHere.add(draft);
            }
        }
        if (rankedHere.size() > 1) {
            multiple.rankPhysician(rankedHere, date);
        }
        List<PricedLine> priced = new ArrayList<>(lines.size());
        for (int i = 0; i < local.size(); i++) {
            priced.add(lines.get(i).finish(local.get(i)));
        }
        return priced;
    }
}
