package io.github.ratecard.rule.physician;

import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one encounter for the Physician Fee Schedule. Each clinician's lines reduce each other by their fees, which
 * differ from place to place.
 */
final class PhysicianClaim implements PreparedClaim {
    private final List<PhysicianLine> lines;
    private final List<String> clinicians;
    private final MultipleProcedures multiple;
    private final LocalDate date;

    /** @param clinicians whose each line is */
    PhysicianClaim(List<PhysicianLine> lines, List<String> clinicians, MultipleProcedures multiple, LocalDate date) {
        this.lines = List.copyOf(lines);
        this.clinicians = List.copyOf(clinicians);
        this.multiple = multiple;
        this.date = date;
    }

    @Override
    public List<PricedLine> in(Place place) {
        if (lines.size() == 1 && lines.get(0).isOneService()) {
            PhysicianLine line = lines.get(0);
            return List.of(line.finish(line.in(place)));
        }
        List<LocalLine> local = new ArrayList<>(lines.size());
        Map<String, List<LocalLine>> claims = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LocalLine line = new LocalLine(lines.get(i), lines.get(i).in(place), place);
            local.add(line);
            claims.computeIfAbsent(clinicians.get(i), clinician -> new ArrayList<>())
                    .add(line);
        }
        for (List<LocalLine> claim : claims.values()) {
            multiple.reduce(claim, date);
        }
        List<PricedLine> priced = new ArrayList<>(lines.size());
        for (LocalLine line : local) {
            priced.add(line.line().finish(line.draft()));
        }
        return priced;
    }
}
