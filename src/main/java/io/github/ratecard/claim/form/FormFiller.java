package io.github.ratecard.claim.form;

import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.claim.guide.Form;
import io.github.ratecard.claim.guide.FormField;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.quote.guide.Guide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the fields of a form for the lines of a case. */
final class FormFiller {
    private final ClaimFacts facts;
    private final boolean perLevel;
    private final boolean once;
    private final Medium medium;
    private final boolean study;
    private final String pos;
    private final LocalDate date;
    private final List<ServiceLine> lines;

    /** @param study whether the claim carries what the study asks for */
    FormFiller(ClaimGuide guide, Medium medium, boolean study, String pos, LocalDate date, List<ServiceLine> lines) {
        this.facts = guide.facts();
        this.perLevel =
                guide.pricing().codes(date).flatMap(Guide.Codes::additional).isPresent();
        this.once =
                guide.pricing().codes(date).filter(Guide.Codes::additionalOnce).isPresent();
        this.medium = medium;
        this.study = study;
        this.pos = pos;
        this.date = date;
        this.lines = lines;
    }

    /** The fields in form order. */
    List<Instruction> fill(Form form) {
        boolean oneSide = lines.stream().anyMatch(this::isOneSide);
        List<FormField> asked = form.fields().stream()
                .filter(field -> field.medium().filter(other -> other != medium).isEmpty())
                .filter(field -> field.study().filter(other -> other != study).isEmpty())
                .filter(field -> oneSide || !field.oneSide())
                .toList();
        List<Instruction> filled = new ArrayList<>();
        for (int from = 0, to; from < asked.size(); from = to) {
            FormField.Each each = asked.get(from).each();
            to = from + 1;
            while (to < asked.size()
                    && each != FormField.Each.CLAIM
                    && asked.get(to).each() == each) {
                to++;
            }
            block(asked.subList(from, to), each, filled);
        }
        return filled;
    }

    /** Fields that stand together are filled line by line. */
    private void block(List<FormField> fields, FormField.Each each, List<Instruction> filled) {
        if (each == FormField.Each.LINE) {
            for (int i = 0; i < lines.size(); i++) {
                fill(fields, i + 1, words(lines.get(i), i), filled);
            }
        } else {
            int line = each == FormField.Each.DEVICE ? lines.size() + 1 : 0;
            fill(fields, line, words(lines.get(0), 0), filled);
        }
    }

    private void fill(List<FormField> fields, int line, Map<String, String> words, List<Instruction> filled) {
        for (FormField field : fields) {
            boolean electronic = medium == Medium.ELECTRONIC;
            filled.add(new Instruction(
                    line,
                    field.place(),
                    electronic ? field.loop() : "",
                    electronic ? field.element() : "",
                    field.name(),
                    field.fillValue(words),
                    field.fillNote(words),
                    field.source()));
        }
    }

    private Map<String, String> words(ServiceLine line, int index) {
        StringBuilder text = new StringBuilder(line.code().text());
        line.modifiers().forEach(modifier -> text.append(' ').append(modifier));
        String pointers = medium == Medium.PAPER ? "AB" : "1:2";
        return Map.of(
                "date", date.toString(),
                "pos", pos,
                "bill_type", facts.usualBill(),
                "line", text.toString(),
                "line.note", lineNote(line, index),
                "units", String.valueOf(line.units()),
                "units.note", unitsNote(index),
                "pointers", study ? pointers : pointers.substring(0, 1));
    }

    private String unitsNote(int index) {
        if (index == 0) {
            return "One, on one day.";
        }
        return once ? "One, however many further levels." : "One for each further level.";
    }

    private String lineNote(ServiceLine line, int index) {
        String level = !perLevel
                ? "All levels"
                : index == 0
                        ? "The first level"
                        : once
                                ? "All further levels"
                                : line.units() == 1 ? "A further level" : line.units() + " further levels";
        String sides = !perLevel
                ? ""
                : isOneSide(line) ? ", one side: " + facts.oneSide().value() : ", both sides";
        if (!study) {
            return level + sides + ".";
        }
        return level + sides + (isOneSide(line) ? ", then " : "; ")
                + facts.modifier().value() + " for the study"
                + (isOneSide(line) ? " (either order is accepted)." : ".");
    }

    private boolean isOneSide(ServiceLine line) {
        return line.has(new Modifier(facts.oneSide().value()));
    }
}
