package io.github.ratecard.claim.form;

import io.github.ratecard.claim.guide.SampleRules;
import io.github.ratecard.document.SampleForm;
import io.github.ratecard.document.SampleForm.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what {@link Instructions} say to enter where it stands on the form. */
final class SampleDrawer {
    private final Instructions claim;
    private final SampleRules rules;
    private final int procedureLines;
    private final List<Box> columns = new ArrayList<>();

    /**
     * @param claim on paper
     * @param procedureLines how many of its lines bill the procedure; one after them is the device's
     */
    SampleDrawer(Instructions claim, SampleRules rules, int procedureLines) {
        this.claim = claim;
        this.rules = rules;
        this.procedureLines = procedureLines;
    }

    SampleForm draw() {
        List<Box> head = new ArrayList<>();
        List<Box> foot = new ArrayList<>();
        for (Instruction field : claim.fields()) {
            if (field.line() == 0) {
                (columns.isEmpty() ? head : foot).add(new Box(field.place(), field.name(), field.value()));
            } else if (field.line() == 1) {
                addColumn(field);
            }
        }
        List<List<String>> lines = new ArrayList<>();
        for (SampleRules.Line line : rules.lines()) {
            switch (line.of()) {
                case PROCEDURE -> {
                    for (int number = 1; number <= procedureLines; number++) {
                        lines.add(cells(number, line.values()));
                    }
                }
                case DEVICE -> lines.add(cells(procedureLines + 1, line.values()));
                default -> lines.add(cells(0, line.values()));
            }
        }
        return new SampleForm(claim.form(), head, columns, lines, foot, rules.source());
    }

    private void addColumn(Instruction field) {
        columns.add(new Box(field.place(), field.name(), ""));
        for (SampleRules.Extra extra : rules.columns()) {
            if (extra.after().equals(field.place())) {
                columns.add(new Box(extra.place(), extra.name(), ""));
            }
        }
    }

    /** What stands in each column of a line of the claim; 0 for a line that the instructions do not speak of. */
    private List<String> cells(int line, Map<String, String> values) {
        return columns.stream()
                .map(column -> values.getOrDefault(column.place(), line == 0 ? "" : entered(line, column.place())))
                .toList();
    }

    private String entered(int line, String place) {
        for (Instruction field : claim.fields()) {
            if (field.line() == line && field.place().equals(place)) {
                return field.value();
            }
        }
        return "";
    }
}
