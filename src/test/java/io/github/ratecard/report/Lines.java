package io.github.ratecard.report;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Copayment;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare.Split;
import java.util.List;
import java.util.Optional;

/** Priced lines put together by hand, in the shape in which the rules make them. */
public final class Lines {
    private static final Reason HALF = Reason.of(
            ReasonCode.MODIFIER_52_PERCENT,
            "contractors price modifier 52 and no national percentage exists; half is customary");

    private Lines() {}

    /** 479.30. */
    public static PricedLine primary() {
        return line(PaymentSystem.PFS, "62330", "A", "", fee("62330", "8.00", "5.64", "0.71"), false, List.of());
    }

    /** 94.53: half of 189.05. */
    public static PricedLine reducedAddOn() {
        Term share = Term.assumption(
                "share paid under modifier 52",
                Decimal.of("0.50"),
                new Source("pfs.paid_share.52 from 2026-01-01", "contractors-52"),
                HALF);
        Term amount = Term.rounded(
                "physician payment", Term.product("physician payment", fee("62331", "4.25", "1.03", "0.38"), share));
        return line(PaymentSystem.PFS, "62331-52", "A", "", amount, false, List.of(HALF));
    }

    /** 455.34, at most 523.64 charged. */
    static PricedLine nonparticipating() {
        Term fee = Term.rounded(
                "non-participating fee",
                Term.product(
                        "non-participating share of the fee",
                        fee("62330", "8.00", "5.64", "0.71"),
                        fact("non-participating share", "0.95", "pfs.nonparticipating from 2026-01-01", "cms-1832-f")));
        Term limit = Term.rounded(
                "limiting charge",
                Term.product(
                        "limiting charge",
                        fee,
                        fact("limiting charge share", "1.15", "pfs.limiting_charge from 2026-01-01", "cms-1832-f")));
        return new PricedLine(
                PaymentSystem.PFS,
                ServiceLine.parse("62330"),
                "A",
                "",
                Outcome.of(fee),
                false,
                List.of(),
                "pfs/2026",
                "rvu26c",
                Optional.of(limit),
                Copayment.NONE);
    }

    /** 5,610.15. */
    public static PricedLine ascPrimary() {
        Term rate = fact("ASC rate", "5610.15", "asc/2026 62330", "asc-aa");
        return line(PaymentSystem.ASC, "62330", "J8", "", Term.rounded("ASC payment", rate), false, List.of());
    }

    /** 6,437.93. */
    static PricedLine ascAtIndex() {
        Term rate = fact("ASC rate", "5610.15", "asc/2026 62330", "asc-aa");
        Term share = fact("labor share", "0.50", "asc.labor_share from 2026-01-01", "cms-1834-fc");
        Term index = fact("wage index", "1.2951", "asc-wage-index/2026 35614", "asc-wage-index-2026");
        Term factor = Term.sum(
                "wage factor",
                List.of(
                        Term.product("labor part", share, index),
                        Term.difference("non-labor part", Term.one(), share)));
        Term amount = Term.rounded("ASC payment", Term.product("ASC payment", rate, factor));
        return line(PaymentSystem.ASC, "62330", "J8", "", amount, false, List.of());
    }

    /** Packaged. */
    static PricedLine ascAddOn() {
        return packaged(
                PaymentSystem.ASC,
                "62331-52",
                "N1",
                "asc/2026 62331",
                "62331: paid within the other lines of the ASC claim");
    }

    /** 7,413.38. */
    static PricedLine hospitalPrimary() {
        Term rate = fact("rate of APC 5114", "7413.38", "opps/2026 62330", "opps-apcs");
        return line(
                PaymentSystem.OPPS, "62330", "J1", "5114", Term.rounded("hospital payment", rate), false, List.of());
    }

    /** Packaged. */
    static PricedLine hospitalAddOn() {
        return packaged(
                PaymentSystem.OPPS,
                "62331-52",
                "N",
                "opps/2026 62331",
                "62331: packaged into the comprehensive APC of 62330");
    }

    /** 110 % of a line. */
    static PricedLine atPercent(PricedLine line) {
        Term share = Term.fact("percent of Medicare", Decimal.of("1.10"), Source.given("--percent"));
        Term amount = Term.product("share of Medicare's amount", amount(line), share);
        return line.withAmount(Term.rounded("other payer's payment", amount));
    }

    /** 62330 without an amount. */
    static PricedLine refused(Reason reason) {
        return new PricedLine(
                PaymentSystem.PFS,
                ServiceLine.parse("62330"),
                "A",
                "",
                Outcome.none(reason),
                false,
                List.of(),
                "pfs/2026",
                "rvu26c",
                Optional.empty(),
                Copayment.NONE);
    }

    /** A code that no edition holds. */
    static PricedLine unknown(String code) {
        return new PricedLine(
                PaymentSystem.PFS,
                ServiceLine.parse(code),
                "",
                "",
                Outcome.none(
                        ReasonCode.NOT_IN_EDITION,
                        code
                                + " is not in pfs/2026, which is an excerpt: import the PPRRVU file of a relative value release"),
                false,
                List.of(),
                "",
                "",
                Optional.empty(),
                Copayment.NONE);
    }

    public static Term amount(PricedLine line) {
        return line.amount().get();
    }

    /** The split of an amount whose deductible is met. */
    static Split split(Term allowed) {
        Term deductible = fact("deductible taken", "0.00", "--deductible-remaining", "");
        Term net = Term.difference("net of deductible", allowed, deductible);
        Term coinsurance = Term.rounded(
                "coinsurance",
                Term.product(
                        "coinsurance",
                        fact("coinsurance share", "0.20", "part_b.coinsurance from 2026-01-01", "part-b-2026"),
                        net));
        Term medicare = Term.difference("Medicare pays", net, coinsurance);
        Term sequestration = Term.rounded(
                "sequestration",
                Term.product(
                        "sequestration",
                        fact("sequestration share", "0.02", "sequestration from 2026-01-01", "sequestration"),
                        medicare));
        Term owes = Term.sum("patient owes", List.of(deductible, coinsurance));
        Term received = Term.difference(
                "provider receives", Term.sum("patient and Medicare", List.of(owes, medicare)), sequestration);
        return new Split(deductible, coinsurance, owes, medicare, sequestration, received);
    }

    private static Term fee(String code, String work, String pe, String mp) {
        String place = "pfs/2026 " + code;
        Term rvus = Term.sum(
                "total RVU",
                List.of(
                        fact("work RVU", work, place, "rvu26c"),
                        fact("facility PE RVU", pe, place, "rvu26c"),
                        fact("MP RVU", mp, place, "rvu26c")));
        Term factor = fact("conversion factor", "33.4009", "pfs.conversion_factor.nonqp from 2026-01-01", "cms-1832-f");
        return Term.rounded("physician fee", Term.product("RVU × conversion factor", rvus, factor));
    }

    private static Term fact(String name, String value, String place, String document) {
        return Term.fact(name, Decimal.of(value), new Source(place, document));
    }

    private static PricedLine packaged(PaymentSystem system, String line, String indicator, String place, String why) {
        Term nothing = fact("packaged, no separate payment", "0.00", place, "asc-aa");
        return line(system, line, indicator, "", nothing, true, List.of(Reason.of(ReasonCode.PACKAGED, why)));
    }

    private static PricedLine line(
            PaymentSystem system,
            String line,
            String indicator,
            String apc,
            Term amount,
            boolean packaged,
            List<Reason> notes) {
        return new PricedLine(
                system,
                ServiceLine.parse(line),
                indicator,
                apc,
                Outcome.of(amount),
                packaged,
                notes,
                system.word() + "/2026",
                "cms",
                Optional.empty(),
                Copayment.NONE);
    }
}
