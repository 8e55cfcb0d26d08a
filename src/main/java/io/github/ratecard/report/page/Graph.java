package io.github.ratecard.report.page;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations by which the engine comes from amounts to what is made of them, as data: {@code v p0;f 0.2;* 1 0;r 2}. Each step
 * names those before it by their number. The page carries them out and knows nothing of what they mean.
 */
final class Graph {
    private final Map<Term, String> variables;
    private final Map<Term, Quotient> quotients;
    private final Map<Term, Integer> known = new IdentityHashMap<>();
    private final List<String> steps = new ArrayList<>();

    /** What an amount less something is of it. The engine has it as a fact of arithmetic with so many decimals. */
    record Quotient(Term amount, Term less) {}

    /**
     * @param variables what the page puts in, by the very term that stands for it
     * @param quotients the facts of arithmetic that follow from other terms
     */
    Graph(Map<Term, String> variables, Map<Term, Quotient> quotients) {
        this.variables = variables;
        this.quotients = quotients;
    }

    /** The steps that lead to some terms, then the numbers of these. */
    String of(List<Term> results) {
        List<String> numbers = new ArrayList<>();
        for (Term result : results) {
            numbers.add(String.valueOf(step(result)));
        }
        return String.join(";", steps) + ";= " + String.join(" ", numbers);
    }

    private int step(Term term) {
        Integer made = known.get(term);
        if (made != null) {
            return made;
        }
        String variable = variables.get(term);
        StringBuilder text = new StringBuilder();
        Quotient quotient = quotients.get(term);
        if (quotient != null) {
            int amount = step(quotient.amount());
            steps.add("- " + amount + " " + step(quotient.less()));
            text.append("/ ")
                    .append(steps.size() - 1)
                    .append(' ')
                    .append(amount)
                    .append(' ')
                    .append(term.shown().scale());
        } else if (variable != null) {
            text.append("v ").append(variable);
        } else if (term.parts().isEmpty()) {
            text.append("f ").append(term.shown());
        } else {
            text.append(sign(term.op()));
            for (Term part : term.parts()) {
                text.append(' ').append(step(part));
            }
        }
        steps.add(text.toString());
        known.put(term, steps.size() - 1);
        return steps.size() - 1;
    }

    private static String sign(Op op) {
        return switch (op) {
            case SUM -> "+";
            case DIFFERENCE -> "-";
            case PRODUCT -> "*";
            case ROUNDED -> "r";
            case LEAST -> "<";
            case GREATEST -> ">";
            case QUOTIENT, ROUNDED_UP -> throw new IllegalArgumentException("no rule of payment divides");
            case FACT, ASSUMPTION -> throw new IllegalArgumentException("a fact has no parts");
        };
    }
}
