package io.github.ratecard.report.claim;

import io.github.ratecard.document.Block;
import io.github.ratecard.document.Blocks;
import io.github.ratecard.document.Document;
import io.github.ratecard.document.Item;
import io.github.ratecard.document.Reference;
import io.github.ratecard.document.Statement;
import io.github.ratecard.guide.ProcedureGuide;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.report.amount.Rounding;
import io.github.ratecard.report.words.ClaimDisclaimers;
import io.github.ratecard.report.words.Disclaimers;
import io.github.ratecard.report.words.Plain;
import io.github.ratecard.report.words.PlainBlocks;
import java.util.ArrayList;
import java.util.List;

/** The reimbursement guide of a procedure. */
public final class GuideDocument {
    /** Every guide names the holder of the codes' copyright, in its own notice or in ours. */
    private static final String HOLDER = "American Medical Association";

    private GuideDocument() {}

    /** As it is read in a terminal. */
    public static Document of(ProcedureGuide guide, Rounding rounding, List<String> prepared) {
        List<Item> facts = new ArrayList<>();
        guide.facts().forEach(fact -> facts.add(Item.of(fact)));
        Blocks blocks = new Blocks().add(new Block.Outline(facts)).sentences("Warnings", warnings(guide, rounding));
        guide.sections().forEach(blocks::add);
        return whole(guide, guide.title(), List.of(), blocks, prepared);
    }

    /**
     * As a page for people who never see the command line; what the tables call its place and themselves stands at the end.
     *
     * @param title what the procedure is called
     * @param place where its rates hold
     */
    public static Document page(
            ProcedureGuide guide, Rounding rounding, String title, String place, List<String> prepared) {
        List<String> plain = new ArrayList<>();
        warnings(guide, rounding).forEach(text -> plain.add(Plain.sentence(text)));
        Blocks blocks = new Blocks().sentences("Warnings", plain);
        PlainBlocks.of(new ArrayList<>(guide.sections())).forEach(blocks::add);
        List<Statement> facts = new ArrayList<>();
        guide.facts().forEach(fact -> facts.add(Statement.of(UsDates.in(fact))));
        blocks.add(new Blocks().bullets(facts).appendix());
        List<String> about = List.of("Services on " + UsDates.of(guide.date()), place);
        List<Reference> references = new ArrayList<>();
        for (Reference reference : guide.references()) {
            references.add(new Reference(reference.id(), UsDates.in(reference.text()), reference.url()));
        }
        return whole(guide, title, about, blocks, prepared).citing(references);
    }

    private static Document whole(
            ProcedureGuide guide, String title, List<String> facts, Blocks blocks, List<String> prepared) {
        return blocks.document(title + ": reimbursement guide", facts, disclaimers(guide))
                .citing(guide.references())
                .withCaution("What this guide is not")
                .prepared(prepared);
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
