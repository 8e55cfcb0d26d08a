package io.github.ratecard.rule.physician;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fee of one code, to be worked out in any place: {@code (work × GPCI + PE × GPCI + MP × GPCI) × CF}, rounded to
 * cents. Where the release carries hospital amounts for imaging, the fee is the lower of the formula and the formula
 * with those amounts in place of PE and MP. 42 CFR 414.20–414.26; Deficit Reduction Act §5102(b).
 */
final class PhysicianFee {
    private final Formula formula;
    /** Null without one. */
    private final Formula cap;
    /** Null for a participating physician. */
    private final Nonparticipation nonparticipation;

    private PhysicianFee(Formula formula, Optional<Formula> cap, Optional<Nonparticipation> nonparticipation) {
        this.formula = formula;
        this.cap = cap.orElse(null);
        this.nonparticipation = nonparticipation.orElse(null);
    }

    /** The fee of a row, or NO_PARAMETER_FOR_DATE without a conversion factor or what else it takes. */
    static Outcome<PhysicianFee> of(TableRow rvu, boolean facility, Billing billing, Tables tables, LocalDate date) {
        String factor = billing.qualifyingParticipant() ? "pfs.conversion_factor.qp" : "pfs.conversion_factor.nonqp";
        Outcome<Parameter> found = tables.parameter(factor, date);
        if (!found.isPresent()) {
            return Outcome.none(found.reason());
        }
        Term conversionFactor = found.get().term("conversion factor");
        return billing.nonparticipating()
                ? Nonparticipation.of(tables, date)
                        .map(share -> of(rvu, facility, conversionFactor, Optional.of(share)))
                : Outcome.of(of(rvu, facility, conversionFactor, Optional.empty()));
    }

    private static PhysicianFee of(
            TableRow rvu, boolean facility, Term conversionFactor, Optional<Nonparticipation> nonparticipation) {
        String setting = facility ? "facility" : "nonfacility";
        String peName = facility ? "facility PE RVU" : "non-facility PE RVU";
        Formula formula = Formula.of(rvu, "pe_" + setting, "mp", peName, conversionFactor);
        boolean capped = rvu.isPositive("opps_pe_" + setting) || rvu.isPositive("opps_mp");
        return new PhysicianFee(
                formula,
                capped
                        ? Optional.of(Formula.of(
                                rvu, "opps_pe_" + setting, "opps_mp", "PE at the hospital amount", conversionFactor))
                        : Optional.empty(),
                nonparticipation);
    }

    /** The fee in a place. */
    Term in(Place place) {
        Term exact = formula.in(place.gpci());
        Term fee = Term.rounded(
                "physician fee", cap == null ? exact : Term.least("imaging cap", exact, cap.in(place.gpci())));
        return nonparticipation == null ? fee : nonparticipation.fee(fee);
    }

    /** What of the fee is for practice expense, not rounded. */
    Term practiceExpense(Place place) {
        Term part = formula.practiceExpense(place.gpci());
        return nonparticipation == null
                ? part
                : Term.product("non-participating share of the practice expense", part, nonparticipation.share());
    }

    /** The most that may be charged for a line of this amount; only a non-participating physician has such a limit. */
    Optional<Term> limitingCharge(Term amount) {
        return nonparticipation == null ? Optional.empty() : Optional.of(nonparticipation.limitingCharge(amount));
    }

    /** A physician who does not take assignment as a rule is paid less, and may charge a little more than that. */
    private record Nonparticipation(Term share, Term limit) {

        static Outcome<Nonparticipation> of(Tables tables, LocalDate date) {
            return tables.parameter("pfs.nonparticipating", date)
                    .then(share -> tables.parameter("pfs.limiting_charge", date)
                            .map(limit -> new Nonparticipation(
                                    share.term("non-participating share"), limit.term("limiting charge share"))));
        }

        Term fee(Term fee) {
            return Term.rounded(
                    "non-participating fee", Term.product("non-participating share of the fee", fee, share));
        }

        Term limitingCharge(Term amount) {
            return Term.rounded("limiting charge", Term.product("limiting charge", amount, limit));
        }
    }

    private record Formula(Term work, Term pe, String peHere, Term mp, Term conversionFactor) {

        static Formula of(TableRow rvu, String pe, String mp, String peName, Term conversionFactor) {
            return new Formula(
                    rvu.fact("work RVU", "work"),
                    rvu.fact(peName, pe),
                    (peName + " × GPCI").intern(),
                    rvu.fact("MP RVU", mp),
                    conversionFactor);
        }

        Term practiceExpense(Optional<Gpci> gpci) {
            Term here = gpci.isPresent() ? Term.product(peHere, pe, gpci.get().pe()) : pe;
            return Term.product("practice expense", here, conversionFactor);
        }

        Term in(Optional<Gpci> gpci) {
            List<Term> parts = gpci.isPresent()
                    ? List.of(
                            Term.product("work RVU × GPCI", work, gpci.get().work()),
                            Term.product(peHere, pe, gpci.get().pe()),
                            Term.product("MP RVU × GPCI", mp, gpci.get().mp()))
                    : List.of(work, pe, mp);
            return Term.product("RVU × conversion factor", Term.sum("total RVU", parts), conversionFactor);
        }
    }
}
