package io.github.ratecard.report.amount;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import java.util.Optional;

/** A term as a formula on one line: {@code round((8.00 + 5.64 + 0.71) × 33.4009)}. */
public final class FormulaText {
    /** As people write it, with numbers. */
    public static final Notation FOR_PEOPLE = new ForPeople();

    private final Notation notation;
    private final StringBuilder text = new StringBuilder();

    private FormulaText(Notation notation) {
        this.notation = notation;
    }

    /** How formulas are written for some reader. */
    public interface Notation {
        /** What stands for a term that is not taken apart; empty for one that is. */
        Optional<String> instead(Term term);

        /** What stands between the parts. */
        String between(Op op);

        /** What stands before the parts. */
        String before(Op op);

        /** What stands behind the parts. */
        String after(Op op);
    }

    /** A class of its own: a quote is written on it, and a lambda would be spun on every start. */
    private static final class ForPeople implements Notation {
        @Override
        public Optional<String> instead(Term term) {
            return term.parts().isEmpty() ? Optional.of(term.value().toString()) : Optional.empty();
        }

        @Override
        public String between(Op op) {
            return switch (op) {
                case SUM -> " + ";
                case DIFFERENCE -> " − ";
                case PRODUCT -> " × ";
                case QUOTIENT -> " ÷ ";
                default -> ", ";
            };
        }

        @Override
        public String before(Op op) {
            return switch (op) {
                case ROUNDED -> "round(";
                case ROUNDED_UP -> "round up(";
                case LEAST -> "min(";
                case GREATEST -> "max(";
                default -> "";
            };
        }

        @Override
        public String after(Op op) {
            return before(op).isEmpty() ? "" : ")";
        }
    }

    /** The formula down to the facts. */
    public static String of(Term term) {
        return of(term, FOR_PEOPLE);
    }

    /** The formula in another notation; the term itself is taken apart where it has parts. */
    public static String of(Term term, Notation notation) {
        FormulaText formula = new FormulaText(notation);
        if (term.parts().isEmpty()) {
            formula.write(term);
        } else {
            formula.apart(term);
        }
        return formula.text.toString();
    }

    /** The formula of a sum down to what it adds: {@code 479.30 + 94.53}. */
    public static String sum(Term sum) {
        StringBuilder text = new StringBuilder();
        for (Term part : sum.parts()) {
            text.append(text.length() > 0 ? " + " : "").append(part.value().toString());
        }
        return text.toString();
    }

    private void write(Term term) {
        Optional<String> instead = notation.instead(term);
        if (instead.isPresent()) {
            text.append(instead.get());
        } else {
            apart(term);
        }
    }

    private void apart(Term term) {
        text.append(notation.before(term.op()));
        String between = "";
        for (Term part : term.parts()) {
            text.append(between);
            boolean brackets = needsBrackets(term.op(), part, !between.isEmpty());
            text.append(brackets ? "(" : "");
            write(part);
            text.append(brackets ? ")" : "");
            between = notation.between(term.op());
        }
        text.append(notation.after(term.op()));
    }

    /** A sum or difference within a product or quotient, and behind a minus. */
    private boolean needsBrackets(Op op, Term part, boolean behind) {
        Term shown = shown(part);
        if (shown.parts().size() < 2 || notation.instead(shown).isPresent()) {
            return false;
        }
        boolean additive = shown.op() == Op.SUM || shown.op() == Op.DIFFERENCE;
        boolean factors = shown.op() == Op.PRODUCT || shown.op() == Op.QUOTIENT;
        return switch (op) {
            case PRODUCT -> additive || behind && shown.op() == Op.QUOTIENT;
            case QUOTIENT -> additive || behind && factors;
            case DIFFERENCE -> additive && behind;
            default -> false;
        };
    }

    /** The term itself, or the one part that is written in its place. */
    private Term shown(Term term) {
        boolean alone = term.parts().size() == 1 && (term.op() == Op.SUM || term.op() == Op.PRODUCT);
        return alone && notation.instead(term).isEmpty() ? shown(term.parts().get(0)) : term;
    }
}
