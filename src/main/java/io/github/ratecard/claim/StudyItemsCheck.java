package io.github.ratecard.claim;

import java.util.ArrayList;
import java.util.List;

/** What belongs to the study stands on claims of Medicare and Medicare Advantage alone. */
final class StudyItemsCheck implements Check {
    private final StudyItems items;
    private final String source;

    StudyItemsCheck(StudyItems items, String source) {
        this.items = items;
        this.source = source;
    }

    @Override
    public void check(Subject subject, Report report) {
        List<StudyItems.Item> found = items.of(subject.claim(), subject.lines());
        if (found.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        found.forEach(item -> texts.add(item.text()));
        report.add(
                Rule.STUDY_ITEMS_MISPLACED,
                found.get(0).field(),
                found.get(0).spot(),
                "a claim to " + subject.payer().name() + " carries " + String.join(", ", texts)
                        + ", which only Medicare and Medicare Advantage claims carry",
                "leave these out, or say with --payer that Medicare or a Medicare Advantage plan pays",
                source);
    }
}
