package io.github.ratecard.report.html;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.TermTree;
import io.github.ratecard.report.writer.Html;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How an amount comes about, on demand: its formula in a line and, once that is opened, the tree of its terms, each
 * with the document it was taken from.
 */
final class HtmlFormula {
    private static final String EVERYWHERE = "formula";
    /** On paper only formulas stand that say more than the amounts above them. */
    private static final String ON_SCREEN = "formula screen";

    private final Html html;
    private final boolean open;
    /** Terms that are taken apart already: this very one each, not one like it. */
    private final Set<Term> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param open whether the trees show without being asked for */
    HtmlFormula(Html html, boolean open) {
        this.html = html;
        this.open = open;
    }

    /** The terms of an amount down to the facts, below a line that says more of it than its formula, if there is one. */
    void of(String line, Term amount) {
        under(EVERYWHERE, line.isEmpty() ? "= " + FormulaText.of(amount) : line, List.of(amount), false);
    }

    /** An amount that is a sum, down to what it adds: how each of those comes about stands elsewhere. */
    void ofSum(Term sum) {
        under(ON_SCREEN, sum.name() + " = " + FormulaText.sum(sum), List.of(sum), true);
    }

    /**
     * The terms of several amounts that stand elsewhere. A term that several of them have is taken apart once.
     *
     * @param told terms that are taken apart elsewhere on the page
     */
    void all(String line, List<Term> amounts, List<Term> told) {
        drawn.addAll(told);
        under(ON_SCREEN, line, amounts, false);
    }

    /** Where the sources of a page are found, by the id of a document. */
    static String anchor(String document) {
        return "source-" + document;
    }

    private void under(String classes, String line, List<Term> amounts, boolean sumsOnly) {
        if (open) {
            html.open("details", "class", classes, "open", "");
        } else {
            html.open("details", "class", classes);
        }
        html.element("summary", line);
        for (Term amount : amounts) {
            html.open("ul", "class", "tree");
            node(amount, sumsOnly);
            html.close();
        }
        html.close();
        drawn.clear();
    }

    private void node(Term term, boolean sumsOnly) {
        html.open("li").element("b", term.value().toString()).text(" " + term.name());
        boolean leaf = term.parts().isEmpty() || sumsOnly && term.op() != Op.SUM || !drawn.add(term);
        if (term.op() != Op.FACT && !leaf) {
            html.text(": " + TermTree.how(term));
        } else if (term.op() == Op.ASSUMPTION) {
            html.text(", " + TermTree.how(term));
        }
        source(term.source());
        if (!leaf) {
            html.open("ul");
            for (Term part : term.parts()) {
                node(part, sumsOnly);
            }
            html.close();
        }
        html.close();
    }

    private void source(Source source) {
        if (source.isComputed()) {
            return;
        }
        html.text(" [" + source.place());
        if (!source.document().isEmpty()) {
            html.text(" (").element("a", source.document(), "href", "#" + anchor(source.document()));
            html.text(")");
        }
        html.text("]");
    }
}
