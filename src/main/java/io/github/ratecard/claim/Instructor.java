package io.github.ratecard.claim;

import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Site;
import io.github.ratecard.quote.CaseBilling;
import io.github.ratecard.quote.Guide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says how a claim for a case is filled. */
public final class Instructor {
    private final ClaimGuide guide;
    private final ClaimFacts facts;
    private final Site site;
    private final ClaimKind kind;
    private final Medium medium;
    private final Payer payer;

    /**
     * @param site where the procedure is done
     * @param payer whom the claim is for
     */
    public Instructor(ClaimGuide guide, Site site, ClaimKind kind, Medium medium, Payer payer) {
        this.guide = guide;
        this.facts = guide.facts();
        this.site = site;
        this.kind = kind;
        this.medium = medium;
        this.payer = payer;
    }

    /** How to fill the claim for a case that has lines. */
    public Instructions instruct(CaseBilling billing) {
        List<ServiceLine> lines = new ArrayList<>();
        for (ServiceLine line : billing.lines().get()) {
            lines.add(withStudy(line));
        }
        Form form = guide.forms().get(kind.form());
        List<String> segments = medium == Medium.ELECTRONIC
                ? new SegmentWriter(facts, form, kind, payer.studyItems(), pos()).write(lines, billing.date())
                : List.of();
        return new Instructions(
                guide.id(),
                guide.title(),
                billing.date(),
                site,
                kind,
                medium,
                medium == Medium.PAPER ? form.title() : form.electronic(),
                payer,
                fields(form, lines, billing),
                remarks(form),
                billing.notes(),
                segments);
    }

    /** The line's own modifiers come first, the study's after them. */
    private ServiceLine withStudy(ServiceLine line) {
        if (!payer.studyItems()) {
            return line;
        }
        List<Modifier> modifiers = new ArrayList<>(line.modifiers());
        modifiers.add(new Modifier(facts.modifier().value()));
        return line.withModifiers(modifiers);
    }

    private String pos() {
        return guide.pricing().sites().get(site);
    }

    private List<Instruction> fields(Form form, List<ServiceLine> lines, CaseBilling billing) {
        boolean oneSide = lines.stream().anyMatch(this::isOneSide);
        List<FormField> asked = form.fields().stream()
                .filter(field -> field.medium().filter(other -> other != medium).isEmpty())
                .filter(field -> field.study()
                        .filter(other -> other != payer.studyItems())
                        .isEmpty())
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
            block(asked.subList(from, to), each, lines, billing, filled);
        }
        return filled;
    }

    /** Fields that stand together are filled line by line. */
    private void block(
            List<FormField> fields,
            FormField.Each each,
            List<ServiceLine> lines,
            CaseBilling billing,
            List<Instruction> filled) {
        if (each == FormField.Each.LINE) {
            for (int i = 0; i < lines.size(); i++) {
                fill(fields, i + 1, words(billing, lines.get(i), i), filled);
            }
        } else {
            int line = each == FormField.Each.DEVICE ? lines.size() + 1 : 0;
            fill(fields, line, words(billing, lines.get(0), 0), filled);
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

    private Map<String, String> words(CaseBilling billing, ServiceLine line, int index) {
        StringBuilder text = new StringBuilder(line.code().text());
        line.modifiers().forEach(modifier -> text.append(' ').append(modifier));
        String pointers = medium == Medium.PAPER ? "AB" : "1:2";
        return Map.of(
                "date", billing.date().toString(),
                "pos", pos(),
                "bill_type", facts.usualBill(),
                "line", text.toString(),
                "line.note", lineNote(line, index, billing.date()),
                "units", String.valueOf(line.units()),
                "units.note", index == 0 ? "One, on one day." : "One for each further level.",
                "pointers", payer.studyItems() ? pointers : pointers.substring(0, 1));
    }

    private String lineNote(ServiceLine line, int index, LocalDate date) {
        boolean perLevel =
                guide.pricing().codes(date).flatMap(Guide.Codes::additional).isPresent();
        String level = !perLevel
                ? "All levels"
                : index == 0
                        ? "The first level"
                        : line.units() == 1 ? "A further level" : line.units() + " further levels";
        String sides = !perLevel
                ? ""
                : isOneSide(line) ? ", one side: " + facts.oneSide().value() : ", both sides";
        if (!payer.studyItems()) {
            return level + sides + ".";
        }
        return level + sides + (isOneSide(line) ? ", then " : "; ")
                + facts.modifier().value() + " for the study"
                + (isOneSide(line) ? " (either order is accepted)." : ".");
    }

    private boolean isOneSide(ServiceLine line) {
        return line.has(new Modifier(facts.oneSide().value()));
    }

    private List<Cited> remarks(Form form) {
        List<Cited> remarks = new ArrayList<>();
        for (Form.FormNote note : form.notes()) {
            boolean study =
                    note.study().filter(wanted -> wanted != payer.studyItems()).isEmpty();
            boolean here = note.when().filter(word -> !word.equals(site.word())).isEmpty();
            if (study && here) {
                remarks.add(new Cited(note.text(), note.source()));
            }
        }
        if (!payer.studyItems()) {
            remarks.add(
                    0,
                    new Cited(
                            payer.name() + ": " + payer.text()
                                    + " Study number, study modifier, study diagnosis and condition code are left out: they belong on Medicare and Medicare Advantage claims.",
                            payer.source()));
        }
        return remarks;
    }
}
