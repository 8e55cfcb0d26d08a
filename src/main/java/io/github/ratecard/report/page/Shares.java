package io.github.ratecard.report.page;

import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Part;
import io.github.ratecard.quote.PatientShares;
import io.github.ratecard.quote.SiteQuote;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the shares of a case come from its amounts. The steps are carried only where they are the same in all places; where
 * they are not, the page says so and has no share.
 */
final class Shares {
    private static final String DUE = "deductible still due";

    private static final String OF_THE_AMOUNT = "net of deductible, of the amount";

    /** By whether the deductible reaches the facility's claim. */
    private final Map<Boolean, String> steps = new HashMap<>();

    private boolean differ;

    /** Compares the steps of one more place. */
    void see(SiteQuote site) {
        if (differ || !site.total().isPresent() || site.shares().isEmpty()) {
            return;
        }
        PatientShares shares = site.shares().get();
        if (!shares.whole().isPresent()) {
            differ = true;
            return;
        }
        String here = steps(site, shares);
        String other = steps.putIfAbsent(reachesFacility(site, shares), here);
        differ = other != null && !other.equals(here);
    }

    /**
     * The steps; empty where there are none that hold everywhere.
     *
     * @param reaching whether the facility's claim takes of the deductible
     */
    String steps(boolean reaching) {
        return differ ? "" : steps.getOrDefault(reaching, "");
    }

    /** How the amount of a line comes from Medicare's for a payer that pays a percentage of it. */
    static String percent(Term amount) {
        Term product = amount.parts().get(0);
        Map<Term, String> variables = new IdentityHashMap<>();
        variables.put(product.parts().get(0), "amount");
        variables.put(product.parts().get(1), "ratio");
        return new Graph(variables, Map.of()).of(List.of(amount));
    }

    private static boolean reachesFacility(SiteQuote site, PatientShares shares) {
        List<PricedLine> facility = site.facility().map(Part::lines).orElse(List.of());
        return shares.lines().stream()
                .filter(share -> facility.contains(share.line()))
                .anyMatch(share -> share.split().get().deductible().value().signum() > 0);
    }

    private static String steps(SiteQuote site, PatientShares shares) {
        Map<Term, String> variables = new IdentityHashMap<>();
        name(variables, "p", "a", site.professional());
        name(variables, "f", "c", site.facility());
        Map<Term, Graph.Quotient> quotients = new IdentityHashMap<>();
        for (PatientShares.OfLine share : shares.lines()) {
            Split split = share.split().get();
            due(split.received(), variables);
            quotients(split.received(), share.line().amount().get(), split.deductible(), quotients);
        }
        Split whole = shares.whole().get();
        return new Graph(variables, quotients)
                .of(List.of(
                        whole.deductible(),
                        whole.coinsurance(),
                        whole.owes(),
                        whole.medicare(),
                        whole.sequestration(),
                        whole.received()));
    }

    private static void name(Map<Term, String> variables, String amount, String copayment, Optional<Part> part) {
        List<PricedLine> lines = part.map(Part::lines).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            variables.put(lines.get(i).amount().get(), amount + i);
            if (lines.get(i).copayment().printed().isPresent()) {
                variables.put(lines.get(i).copayment().printed().get(), copayment + i);
            }
        }
    }

    private static void due(Term term, Map<Term, String> variables) {
        if (term.parts().isEmpty() && term.name().equals(DUE)) {
            variables.put(term, "due");
        }
        term.parts().forEach(part -> due(part, variables));
    }

    private static void quotients(Term term, Term amount, Term taken, Map<Term, Graph.Quotient> found) {
        if (term.parts().isEmpty() && term.name().equals(OF_THE_AMOUNT)) {
            found.put(term, new Graph.Quotient(amount, taken));
        }
        term.parts().forEach(part -> quotients(part, amount, taken, found));
    }
}
