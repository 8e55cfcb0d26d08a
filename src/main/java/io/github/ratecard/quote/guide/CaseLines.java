package io.github.ratecard.quote.guide;

import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The service lines of a case. Bilateral levels are billed first: the first of them carries the first code,
 * the others its add-on. The guide says whether the add-on is billed once for all of them, as bilateral as its most
 * bilateral level, or for each: then levels of a kind share one line with units.
 *
 * @param reordered whether the levels were given in another order
 * @param once whether several further levels are billed as one unit
 */
public record CaseLines(List<Level> levels, List<ServiceLine> lines, boolean reordered, boolean once) {

    public static CaseLines of(Guide.Codes codes, List<Laterality> given) {
        List<Laterality> ordered = new ArrayList<>(given);
        Collections.sort(ordered);
        if (codes.additional().isEmpty()) {
            return oneCode(codes, ordered);
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            HcpcsCode code = i == 0 ? codes.first() : codes.additional().get();
            levels.add(new Level(i + 1, code, ordered.get(i)));
        }
        List<ServiceLine> lines = new ArrayList<>();
        lines.add(line(codes, levels.get(0), 1));
        List<Level> others = levels.subList(1, levels.size());
        boolean once = codes.additionalOnce() && others.size() > 1;
        if (once) {
            // Bilateral levels come first
            others = others.subList(0, 1);
        }
        for (Laterality laterality : Laterality.values()) {
            List<Level> same = new ArrayList<>();
            for (Level level : others) {
                if (level.laterality() == laterality) {
                    same.add(level);
                }
            }
            if (!same.isEmpty()) {
                lines.add(line(codes, same.get(0), same.size()));
            }
        }
        return new CaseLines(levels, lines, !ordered.equals(given), once);
    }

    /** The case with lines of services that go with it. */
    public CaseLines with(List<ServiceLine> others) {
        List<ServiceLine> more = new ArrayList<>(lines);
        more.addAll(others);
        return new CaseLines(levels, more, reordered, once);
    }

    /** Whether the case mixes bilateral and unilateral levels, so that their order matters. */
    public boolean isMixed() {
        return levels.get(0).laterality() != levels.get(levels.size() - 1).laterality();
    }

    private static CaseLines oneCode(Guide.Codes codes, List<Laterality> ordered) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            levels.add(new Level(i + 1, codes.first(), ordered.get(i)));
        }
        return new CaseLines(levels, List.of(ServiceLine.of(codes.first(), List.of(), 1)), false, false);
    }

    private static ServiceLine line(Guide.Codes codes, Level level, int units) {
        Optional<Modifier> oneSide = level.laterality() == Laterality.UNILATERAL ? codes.oneSide() : Optional.empty();
        return ServiceLine.of(level.code(), oneSide.isPresent() ? List.of(oneSide.get()) : List.of(), units);
    }
}
