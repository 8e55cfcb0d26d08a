package io.github.ratecard.claim.check;

import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.claim.guide.Payers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What belongs to the study stands on claims of Medicare and Medicare Advantage alone. */
final class StudyItemsCheck implements Check {
    private final StudyItems items;
    private final String rightful;
    private final String source;

    /** @param payers among whom are those whose claims carry it */
    StudyItemsCheck(StudyItems items, Payers payers, String source) {
        this.items = items;
        this.source = source;
        this.rightful = payers.all().stream()
                .filter(payer -> payer.studyItems() && !payer.filing().isEmpty())
                .map(Payer::name)
                .collect(Collectors.joining(" and "));
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
                        + ", which only claims to " + rightful + " carry",
                "leave these out, or say with --payer who else pays",
                source);
    }
}
