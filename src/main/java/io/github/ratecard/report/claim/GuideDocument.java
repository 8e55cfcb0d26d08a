package io.github.ratecard.report.claim;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Statement;
import io.github.ratecard.guide.ProcedureGuide;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Disclaimers;
import java.util.ArrayList;
import java.util.List;

/** The reimbursement guide of a procedure. */
public final class GuideDocument {
    /** Every guide names the holder of the codes' copyright, in its own notice or in ours. */
    private static final String HOLDER = "American Medical Association";

    private GuideDocument() {}

    public static Document of(ProcedureGuide guide, Rounding rounding) {
        List<Item> facts = new ArrayList<>();
        guide.facts().forEach(fact -> facts.add(Item.of(fact)));
        Blocks blocks = new Blocks().add(new Block.Outline(facts)).sentences("Warnings", warnings(guide, rounding));
        guide.sections().forEach(blocks::add);
        return blocks.document(guide.title() + ": reimbursement guide", List.of(), disclaimers(guide))
                .citing(guide.references())
                .withCaution("What this guide is not");
    }

    /** What holds for the whole guide and must not be missed. */
    private static List<String> warnings(ProcedureGuide guide, Rounding rounding) {
        List<String> sentences = new ArrayList<>();
        guide.warnings().forEach(warning -> sentences.add(Statement.capital(warning.text())));
        if (rounding == Rounding.DOLLARS) {
            sentences.add("Whole dollars: each figure is rounded from its own cents, so they may not add.");
        }
        return sentences;
    }

    /** What the guide is not, with what every answer says. */
    private static List<String> disclaimers(ProcedureGuide guide) {
        List<String> sentences = new ArrayList<>(guide.disclaimers());
        if (sentences.isEmpty()) {
            return ClaimDisclaimers.general();
        }
        if (sentences.stream().noneMatch(sentence -> sentence.contains(HOLDER))) {
            sentences.add(Disclaimers.CPT);
        }
        return sentences;
    }
}
