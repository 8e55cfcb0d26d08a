package io.github.ratecard.claim.form;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.Form;
import io.github.ratecard.claim.guide.FormField;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the segments of loops 2300 and 2400 as they would read. What only the provider knows stands in capitals:
 * its claim number, its charges, its words.
 */
final class SegmentWriter {
    private static final String NUMBER = "CLAIM-NUMBER";
    private static final String CHARGE = "CHARGE";

    private final ClaimFacts facts;
    private final Form form;
    private final ClaimKind kind;
    private final boolean study;
    private final String pos;
    private final List<String> segments = new ArrayList<>();
    private int lines;

    SegmentWriter(ClaimFacts facts, Form form, ClaimKind kind, boolean study, String pos) {
        this.facts = facts;
        this.form = form;
        this.kind = kind;
        this.study = study;
        this.pos = pos;
    }

    List<String> write(List<ServiceLine> services, LocalDate date) {
        String day = date.toString().replace("-", "");
        boolean professional = kind == ClaimKind.PROFESSIONAL;
        claim(day, professional);
        if (services.stream()
                .anyMatch(line -> line.has(new Modifier(facts.oneSide().value())))) {
            add("NTE*ADD*SAY WHICH SIDE WAS DONE AND WHAT WAS REDUCED");
        }
        diagnoses(professional);
        for (ServiceLine line : services) {
            String units = String.valueOf(line.units());
            String service = service(line);
            add("LX*" + ++lines);
            add(
                    professional
                            ? "SV1*" + service + "*" + CHARGE + "*UN*" + units + "***" + (study ? "1:2" : "1")
                            : "SV2*" + revenue(FormField.Each.LINE) + "*" + service + "*" + CHARGE + "*UN*" + units);
            add("DTP*472*D8*" + day);
        }
        if (!professional) {
            add("LX*" + ++lines);
            add("SV2*" + revenue(FormField.Each.DEVICE) + "*HC:"
                    + facts.device().code() + "*" + CHARGE + "*UN*1");
            add("DTP*472*D8*" + day);
        }
        return segments;
    }

    private void claim(String day, boolean professional) {
        if (professional) {
            add("CLM*" + NUMBER + "*" + CHARGE + "***" + pos + ":B:1*Y*A*Y*Y");
        } else {
            String type = facts.usualBill();
            int frequency = type.length() - 1;
            add("CLM*" + NUMBER + "*" + CHARGE + "***" + type.substring(0, frequency) + ":A:"
                    + type.substring(frequency) + "**A*Y*Y");
            add("DTP*434*RD8*" + day + "-" + day);
        }
        if (study) {
            add("REF*" + facts.study().qualifier() + "*" + facts.study().electronic());
        }
    }

    private void diagnoses(boolean professional) {
        String covered = "HI*ABK:" + Claim.diagnosis(facts.diagnosis().value());
        String second = "ABF:" + Claim.diagnosis(facts.studyDiagnosis().value());
        if (!study) {
            add(covered);
        } else if (professional) {
            add(covered + "*" + second);
        } else {
            add(covered);
            add("HI*" + second);
            add("HI*BG:" + facts.conditionCode().value());
        }
    }

    private static String service(ServiceLine line) {
        StringBuilder text = new StringBuilder("HC:").append(line.code());
        line.modifiers().forEach(modifier -> text.append(':').append(modifier));
        return text.toString();
    }

    private String revenue(FormField.Each each) {
        return form.fields().stream()
                .filter(field -> field.each() == each && field.element().equals("SV201"))
                .findFirst()
                .map(field -> field.fillValue(Map.of()))
                .orElse("");
    }

    private void add(String segment) {
        segments.add(segment + "~");
    }
}
