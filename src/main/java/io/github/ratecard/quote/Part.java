package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.place.Basis;
import io.github.ratecard.rule.PricedLine;
import java.util.List;

/** The professional or the facility part of a site's payment: its lines and their sum. */
public record Part(List<PricedLine> lines, Outcome<Term> amount, Basis basis) {
    public Part {
        lines = List.copyOf(lines);
    }

    /** The sum of lines; without one when a line has no amount, for that line's reason. */
    static Part of(String name, List<PricedLine> lines, Basis basis) {
        Term[] amounts = new Term[lines.size()];
        for (int i = 0; i < amounts.length; i++) {
            Outcome<Term> amount = lines.get(i).amount();
            if (!amount.isPresent()) {
                return new Part(lines, Outcome.none(amount.reason()), basis);
            }
            amounts[i] = amount.get();
        }
        return new Part(lines, Outcome.of(Term.sum(name, List.of(amounts))), basis);
    }

    /** The amounts of parts that all have one, added. */
    static Term sum(String name, List<Part> parts) {
        Term[] amounts = new Term[parts.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = parts.get(i).amount().get();
        }
        return Term.sum(name, List.of(amounts));
    }

    static Part none(ReasonCode code, String text, Basis basis) {
        return none(Reason.of(code, text), basis);
    }

    static Part none(Reason reason, Basis basis) {
        return new Part(List.of(), Outcome.none(reason), basis);
    }

    /** Whether it is certain that nothing is paid. */
    boolean isNotPayable() {
        return !amount.isPresent() && amount.reason().code().kind() == ReasonCode.Kind.NOT_PAYABLE;
    }
}
