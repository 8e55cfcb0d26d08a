package io.github.ratecard.proforma;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Component;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Medicare pays for a case, by its tables.
 *
 * @param lines that are paid, without those that are packaged into others
 * @param allowed their sum
 * @param split who pays it
 */
public record Medicare(List<PricedLine> lines, Term allowed, Split split) {
    public Medicare {
        lines = List.copyOf(lines);
    }

    static Outcome<Medicare> of(SiteQuote site, Component component) {
        Outcome<Term> amount = site.amount(component);
        Optional<Outcome<Split>> split = site.patient();
        if (!amount.isPresent()) {
            return Outcome.none(amount.reason());
        }
        List<PricedLine> paid = new ArrayList<>();
        for (PricedLine line : site.lines()) {
            if (!line.packaged()) {
                paid.add(line);
            }
        }
        return split.orElseThrow().map(shares -> new Medicare(paid, amount.get(), shares));
    }

    /** What the amounts follow from, each once: numbers of tables, and those that whoever asks has given. */
    public List<Term> facts() {
        List<Term> facts = new ArrayList<>();
        collect(allowed, facts);
        collect(split.owes(), facts);
        collect(split.sequestration(), facts);
        return facts;
    }

    private static void collect(Term term, List<Term> facts) {
        if (term.parts().isEmpty()) {
            boolean known = facts.contains(term) || term.source().equals(Source.arithmetic());
            if (!known && !term.source().isComputed()) {
                facts.add(term);
            }
        }
        term.parts().forEach(part -> collect(part, facts));
    }

    /** Those of the facts that no document proves: the plan gave them, or nobody did. */
    List<Input> given() {
        return facts().stream()
                .filter(fact -> fact.op() == Op.FACT && fact.source().document().isEmpty())
                .map(fact -> new Input(fact.name(), Unit.NUMBER, fact))
                .toList();
    }

    /** All of it as one number to vary. */
    Input input() {
        return new Input("Medicare's rates", Unit.DOLLARS, allowed);
    }
}
