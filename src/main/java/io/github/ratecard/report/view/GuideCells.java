package io.github.ratecard.report.view;

import io.github.ratecard.document.Statement;
import io.github.ratecard.guide.GuideDocument;
import io.github.ratecard.guide.GuideDocument.Reference;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Disclaimers;
import java.util.ArrayList;
import java.util.List;

/** What every rendering of a guide writes alike: the marks of sources, references, warnings. */
public final class GuideCells implements Citing {
    public static final String REFERENCES = "References";
    public static final String DISCLAIMERS = "What this guide is not";

    /** Every guide names the holder of the codes' copyright, in its own notice or in ours. */
    private static final String HOLDER = "American Medical Association";

    private final GuideDocument guide;

    public GuideCells(GuideDocument guide) {
        this.guide = guide;
    }

    public static String heading(GuideDocument guide) {
        return guide.title() + ": reimbursement guide";
    }

    /** {@code [3] [14]}. */
    @Override
    public String marks(List<String> sources) {
        StringBuilder marks = new StringBuilder();
        for (int number : numbers(sources)) {
            marks.append(marks.length() > 0 ? " " : "")
                    .append('[')
                    .append(number)
                    .append(']');
        }
        return marks.toString();
    }

    @Override
    public String column(List<String> sources) {
        return marks(sources);
    }

    public List<Integer> numbers(List<String> sources) {
        List<Integer> numbers = new ArrayList<>();
        for (String source : sources) {
            int number = guide.number(source);
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        numbers.sort(null);
        return numbers;
    }

    /** {@code CMS-1832-F. Title. Publisher, 2025-11-03. Addendum B}, the address left out. */
    public static String reference(Reference reference) {
        StringBuilder text = new StringBuilder(reference.title());
        text.append(reference.document().isEmpty() ? "" : " (" + reference.document() + ")");
        text.append(reference.publisher().isEmpty() ? "" : ". " + reference.publisher());
        text.append(reference.published().isEmpty() ? "" : ", " + reference.published());
        text.append(reference.part().isEmpty() ? "" : ". " + Statement.capital(reference.part()));
        return text.toString();
    }

    /** What the guide is not, with what every answer says. */
    public List<String> disclaimers() {
        List<String> sentences = new ArrayList<>(guide.disclaimers());
        if (sentences.isEmpty()) {
            return ClaimDisclaimers.general();
        }
        if (sentences.stream().noneMatch(sentence -> sentence.contains(HOLDER))) {
            sentences.add(Disclaimers.CPT);
        }
        return sentences;
    }

    /** What holds for the whole guide and must not be missed. */
    public List<String> warnings(Rounding rounding) {
        List<String> sentences = new ArrayList<>();
        guide.warnings().forEach(warning -> sentences.add(Statement.capital(warning.text())));
        if (rounding == Rounding.DOLLARS) {
            sentences.add("Whole dollars: each figure is rounded from its own cents, so they may not add.");
        }
        return sentences;
    }
}
