package io.github.ratecard.report;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import java.util.List;

/** A term with the terms it is made of, drawn as a tree: value, name, how it follows, where it was taken from. */
final class TermTree {
    private TermTree() {}

    /** Draws the tree at this indentation. */
    static void draw(Page page, String indent, Term term) {
        node(page, indent, indent, term);
    }

    private static void node(Page page, String first, String rest, Term term) {
        String trunk = term.parts().isEmpty() ? rest + "  " : rest + "│ ";
        page.prose(first, trunk, text(term));
        List<Term> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            node(page, rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), parts.get(i));
        }
    }

    /** {@code 5.64 facility PE RVU [pfs/2026 62330 (rvu26c)]}. */
    static String text(Term term) {
        StringBuilder text = new StringBuilder(term.value().toPlainString());
        text.append(' ').append(term.name());
        if (term.op() != Op.FACT) {
            text.append(": ").append(how(term));
        }
        if (!term.source().isComputed()) {
            text.append(" [").append(term.source().text()).append(']');
        }
        return text.toString();
    }

    private static String how(Term term) {
        switch (term.op()) {
            case ASSUMPTION:
                return "assumed";
            case SUM:
                return "sum of";
            case DIFFERENCE:
                return "the first less the second of";
            case PRODUCT:
                return "product of";
            case ROUNDED:
                return "rounded half up to cents from";
            case LEAST:
                return "the lower of";
            case GREATEST:
                return "the higher of";
            default:
                return "given";
        }
    }
}
