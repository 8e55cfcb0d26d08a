package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a hospital is paid more for a line that cost it far more than its payment: half of what the cost exceeds a multiple
 * of the payment by, where it also exceeds the payment and a fixed amount. Cost is the charge times the hospital's ratio of
 * cost to charges. The patient owes nothing of it. 42 CFR 419.43(d); the steps are those of CMS's OPPS Pricer.
 */
final class Outliers {
    private final Tables tables;

    Outliers(Tables tables) {
        this.tables = tables;
    }

    /** The claim with outliers, where charges and the ratio are known. */
    PreparedClaim on(PreparedClaim claim, List<HospitalLine> lines, Encounter encounter) {
        return encounter.billing().costToCharge().isPresent() && hasCharge(lines)
                ? place -> in(place, claim, lines, encounter)
                : claim;
    }

    private static boolean hasCharge(List<HospitalLine> lines) {
        for (HospitalLine line : lines) {
            if (line.isPaid() && line.draft().line().charge().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<PricedLine> in(Place place, PreparedClaim claim, List<HospitalLine> lines, Encounter encounter) {
        // Whether there is an outlier is decided by the charge, so that the answer is for this line alone
        place.territory().looked();
        List<PricedLine> priced = new ArrayList<>();
        List<PricedLine> usual = claim.in(place);
        for (int i = 0; i < usual.size(); i++) {
            boolean may = lines.get(i).isPaid() && lines.get(i).meaning().flag("wage_adjusted");
            priced.add(may ? withOutlier(usual.get(i), encounter) : usual.get(i));
        }
        return priced;
    }

    private PricedLine withOutlier(PricedLine line, Encounter encounter) {
        if (!line.amount().isPresent() || line.line().charge().isEmpty()) {
            return line;
        }
        Term payment = line.amount().get();
        Term cost = cost(line, encounter);
        if (cost.value().compareTo(payment.value()) <= 0) {
            // Whatever the threshold is
            return line;
        }
        LocalDate date = encounter.date();
        Outcome<Parameter> threshold = tables.parameter("opps.outlier.threshold", date);
        Outcome<Parameter> multiple = tables.parameter("opps.outlier.multiple", date);
        Outcome<Parameter> share = tables.parameter("opps.outlier.share", date);
        if (!threshold.isPresent() || !multiple.isPresent() || !share.isPresent()) {
            return line.withReason(Reason.of(
                    ReasonCode.OUTLIER_UNKNOWN,
                    line.line().code()
                            + ": its cost is above its payment, so that an outlier may be paid besides, and the"
                            + " threshold for " + date
                            + " is not known; without the charge, or without the ratio of cost to"
                            + " charges, the payment alone is told"));
        }
        Term least = Term.rounded(
                "multiple of the payment",
                Term.product("multiple of the payment", multiple.get().term("outlier multiple"), payment));
        Term beyond = Term.sum(
                "payment and threshold", List.of(payment, threshold.get().term("outlier threshold")));
        boolean is = cost.value().compareTo(least.value()) > 0 && cost.value().compareTo(beyond.value()) > 0;
        return is ? line.withOutlier(outlier(cost, least, share.get())) : line;
    }

    private static Term cost(PricedLine line, Encounter encounter) {
        Term charge = Term.fact("charge", line.line().charge().get().amount(), Source.given("--charge"));
        Term ratio = encounter.billing().costToCharge().orElseThrow();
        return Term.rounded("cost of the line", Term.product("cost of the line", charge, ratio));
    }

    private static Term outlier(Term cost, Term least, Parameter share) {
        Term excess = Term.difference("cost above the multiple", cost, least);
        return Term.rounded("outlier payment", Term.product("outlier payment", share.term("outlier share"), excess));
    }
}
