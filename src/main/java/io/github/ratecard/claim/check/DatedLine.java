package io.github.ratecard.claim.check;

import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.Clinicians;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the procedure, its day, and whose it is: an assistant, each of two surgeons and a team have lines of their own.
 *
 * @param clinician a name that his lines of all days share; the surgeon's is empty
 */
record DatedLine(ClaimLine line, LocalDate day, String clinician) {

    /** The lines whose day can be read, day by day. */
    static List<DatedLine> of(Subject subject, Tables tables) {
        Map<LocalDate, List<ClaimLine>> days = new LinkedHashMap<>();
        for (ClaimLine line : subject.lines()) {
            subject.day(line)
                    .ifPresent(day -> days.computeIfAbsent(day, first -> new ArrayList<>())
                            .add(line));
        }
        List<DatedLine> dated = new ArrayList<>();
        days.forEach((day, lines) -> {
            List<String> clinicians =
                    Clinicians.of(lines.stream().map(DatedLine::service).toList(), tables, day);
            for (int i = 0; i < lines.size(); i++) {
                dated.add(new DatedLine(lines.get(i), day, clinicians.get(i)));
            }
        });
        return dated;
    }

    /** Its code and those of its modifiers that can be read, each once. */
    private static ServiceLine service(ClaimLine line) {
        List<Modifier> modifiers = new ArrayList<>();
        for (ClaimValue modifier : line.modifiers()) {
            if (modifier.upper().matches("[A-Z0-9]{2}") && !modifiers.contains(Modifier.parse(modifier.upper()))) {
                modifiers.add(Modifier.parse(modifier.upper()));
            }
        }
        return ServiceLine.of(HcpcsCode.parse(line.codeText()), modifiers, 1);
    }
}
