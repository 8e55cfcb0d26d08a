package io.github.ratecard.report.amount;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;

/** A term as a formula on one line: {@code round((8.00 + 5.64 + 0.71) × 33.4009)}. */
public final class FormulaText {
    private FormulaText() {}

    /** The formula down to the facts. */
    public static String of(Term term) {
        StringBuilder text = new StringBuilder();
        write(term, text);
        return text.toString();
    }

    /** The formula of a sum down to what it adds: {@code 479.30 + 94.53}. */
    public static String sum(Term sum) {
        StringBuilder text = new StringBuilder();
        for (Term part : sum.parts()) {
            text.append(text.length() > 0 ? " + " : "").append(part.value().toString());
        }
        return text.toString();
    }

    private static void write(Term term, StringBuilder text) {
        switch (term.op()) {
            case SUM:
                joined(term, " + ", text);
                break;
            case DIFFERENCE:
                joined(term, " − ", text);
                break;
            case PRODUCT:
                joined(term, " × ", text);
                break;
            case ROUNDED:
                call("round", term, text);
                break;
            case LEAST:
                call("min", term, text);
                break;
            case GREATEST:
                call("max", term, text);
                break;
            default:
                text.append(term.value().toString());
        }
    }

    private static void joined(Term term, String sign, StringBuilder text) {
        String before = "";
        for (Term part : term.parts()) {
            text.append(before);
            boolean brackets = needsBrackets(term.op(), part, !before.isEmpty());
            text.append(brackets ? "(" : "");
            write(part, text);
            text.append(brackets ? ")" : "");
            before = sign;
        }
    }

    /** A sum or difference within a product, and behind a minus; one with a single part is that part. */
    private static boolean needsBrackets(Op op, Term part, boolean behind) {
        boolean additive = (part.op() == Op.SUM || part.op() == Op.DIFFERENCE)
                && part.parts().size() > 1;
        return additive && (op == Op.PRODUCT || op == Op.DIFFERENCE && behind);
    }

    private static void call(String name, Term term, StringBuilder text) {
        text.append(name).append('(');
        String before = "";
        for (Term part : term.parts()) {
            text.append(before);
            write(part, text);
            before = ", ";
        }
        text.append(')');
    }
}
