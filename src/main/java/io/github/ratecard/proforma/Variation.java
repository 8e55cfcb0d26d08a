package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One input lower or higher by a tenth, all others as planned. */
final class Variation {
    /** By how much. */
    static final Term CHANGE =
            Term.fact("change of one input at a time", Decimal.of(1, 1), Source.given("what is asked"));

    /** Everything as planned. */
    static final Variation NONE = new Variation(Optional.empty(), Term.one());

    private static final Term LOWER = Term.difference("a tenth lower", Term.one(), CHANGE);
    private static final Term HIGHER = Term.sum("a tenth higher", List.of(Term.one(), CHANGE));

    private final Optional<Input> varied;
    private final Term factor;

    private Variation(Optional<Input> varied, Term factor) {
        this.varied = varied;
        this.factor = factor;
    }

    static Variation lower(Input input) {
        return new Variation(Optional.of(input), LOWER);
    }

    static Variation higher(Input input) {
        return new Variation(Optional.of(input), HIGHER);
    }

    /** The number of an input. */
    Term of(Input input) {
        if (!isVaried(input)) {
            return input.term();
        }
        Term product = Term.product(input.name(), input.term(), factor);
        return input.unit() == Unit.SHARE ? Term.least(input.name(), product, Term.one()) : product;
    }

    /** One of Medicare's amounts. */
    Term of(Term amount, Medicare medicare) {
        return isVaried(medicare.input())
                ? Term.rounded(amount.name(), Term.product(amount.name(), amount, factor))
                : amount;
    }

    /** The shares of all payers. Where one has more, the others have less in proportion, so that they stay all cases. */
    List<Term> shares(List<Payer> payers) {
        Optional<Payer> one =
                payers.stream().filter(payer -> isVaried(payer.share())).findFirst();
        List<Term> shares = new ArrayList<>();
        for (Payer payer : payers) {
            Term share = of(payer.share());
            shares.add(
                    one.isEmpty() || one.get() == payer
                            ? share
                            : besides(one.get().share(), payer.share()));
        }
        return shares;
    }

    private Term besides(Input one, Input other) {
        Term left = Term.difference("share of all others", Term.one(), of(one));
        Term planned = Term.difference("planned share of all others", Term.one(), one.term());
        return Term.product(other.name(), other.term(), Term.quotient("what is left to the others", left, planned));
    }

    private boolean isVaried(Input input) {
        return varied.isPresent() && varied.get().equals(input);
    }
}
