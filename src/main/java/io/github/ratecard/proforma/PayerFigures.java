package io.github.ratecard.proforma;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one payer brings.
 *
 * @param cases of it in a year; need not be whole, for it is an expectation
 * @param payment for a case, with the patient's part
 * @param patient what the patient owes of it; empty where that is not known
 * @param payerPays what the payer pays of it, for Medicare less sequestration; empty where that is not known
 * @param collected what comes in of the patient's part; empty where that is not known
 * @param net what comes in for a case
 * @param revenue of a year
 */
public record PayerFigures(
        Payer payer,
        Term share,
        Term cases,
        Term payment,
        Optional<Term> patient,
        Optional<Term> payerPays,
        Optional<Term> collected,
        Term net,
        Term revenue) {

    static PayerFigures of(Payer payer, Term share, Term cases, Outcome<Medicare> medicare, Variation vary) {
        Term payment = switch (payer.kind()) {
            case MEDICARE -> allowed(medicare.get(), vary);
            case PERCENT_OF_MEDICARE -> percent(payer, medicare.get(), vary);
            case FIXED -> vary.of(payer.rate().orElseThrow());
        };
        Term own = Term.product(payer.name() + ": cases per year", cases, share);
        if (payer.collected().isEmpty()) {
            Optional<Term> none = Optional.empty();
            return new PayerFigures(payer, share, own, payment, none, none, none, payment, year(payer, own, payment));
        }
        Term patient;
        Term pays;
        if (payer.kind() == Payer.Kind.MEDICARE) {
            Medicare by = medicare.get();
            patient = vary.of(by.split().owes(), by);
            pays = Term.difference(
                    payer.name() + ": pays, less sequestration",
                    vary.of(by.split().medicare(), by),
                    vary.of(by.split().sequestration(), by));
        } else {
            String part = payer.name() + ": patient owes";
            patient = Term.rounded(
                    part, Term.product(part, payment, vary.of(payer.patient().orElseThrow())));
            pays = Term.difference(payer.name() + ": pays", payment, patient);
        }
        String what = payer.name() + ": collected from the patient";
        Term collected = Term.rounded(
                what, Term.product(what, patient, vary.of(payer.collected().get())));
        Term net = Term.sum(payer.name() + ": net revenue per case", List.of(pays, collected));
        return new PayerFigures(
                payer,
                share,
                own,
                payment,
                Optional.of(patient),
                Optional.of(pays),
                Optional.of(collected),
                net,
                year(payer, own, net));
    }

    private static Term year(Payer payer, Term cases, Term net) {
        String what = payer.name() + ": net revenue per year";
        return Term.rounded(what, Term.product(what, cases, net));
    }

    private static Term allowed(Medicare medicare, Variation vary) {
        return Term.sum(
                "Medicare allows",
                List.of(
                        vary.of(medicare.split().medicare(), medicare),
                        vary.of(medicare.split().owes(), medicare)));
    }

    /** Line by line, as a quote for another payer is. */
    private static Term percent(Payer payer, Medicare medicare, Variation vary) {
        Term rate = vary.of(payer.rate().orElseThrow());
        List<Term> lines = new ArrayList<>();
        medicare.lines().forEach(line -> {
            String what = payer.name() + ": " + line.line();
            Term amount = vary.of(line.amount().get(), medicare);
            lines.add(Term.rounded(what, Term.product(what, amount, rate)));
        });
        return Term.sum(payer.name() + ": payment per case", lines);
    }
}
