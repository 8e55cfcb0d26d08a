package io.github.ratecard.report.amount;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.writer.Page;
import java.util.List;

/** A term with the terms it is made of, drawn as a tree: value, name, how it follows, where it was taken from. */
public final class TermTree {
    private static final int NARROW = 60;

    private final Page page;
    private final String branch;
    private final String lastBranch;
    private final String trunk;
    private final String space;

    private TermTree(Page page) {
        boolean narrow = page.width() < NARROW;
        this.page = page;
        this.branch = narrow ? "├ " : "├─ ";
        this.lastBranch = narrow ? "└ " : "└─ ";
        this.trunk = narrow ? "│ " : "│  ";
        this.space = narrow ? "  " : "   ";
    }

    /** Draws the tree at this indentation. */
    public static void draw(Page page, String indent, Term term) {
        new TermTree(page).node(indent, indent, term);
    }

    private void node(String first, String rest, Term term) {
        List<Term> parts = term.parts();
        page.prose(first, rest + (parts.isEmpty() ? "  " : "│ "), text(term));
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            node(rest + (last ? lastBranch : branch), rest + (last ? space : trunk), parts.get(i));
        }
    }

    /** {@code 5.64 facility PE RVU [pfs/2026 62330 (rvu26c)]}. */
    private static String text(Term term) {
        StringBuilder text = new StringBuilder(term.value().toString());
        text.append(' ').append(term.name());
        if (term.op() != Op.FACT) {
            text.append(": ").append(how(term));
        }
        if (!term.source().isComputed()) {
            text.append(" [").append(term.source().text()).append(']');
        }
        return text.toString();
    }

    /** How the value follows from the parts, in words that the parts follow. */
    public static String how(Term term) {
        return switch (term.op()) {
            case ASSUMPTION -> "assumed";
            case SUM -> "sum of";
            case DIFFERENCE -> "the first less the second of";
            case PRODUCT -> "product of";
            case QUOTIENT -> "the first divided by the second of";
            case ROUNDED -> "rounded half up to cents from";
            case ROUNDED_UP -> "rounded up to a whole number from";
            case LEAST -> "the lower of";
            case GREATEST -> "the higher of";
            default -> "given";
        };
    }
}
