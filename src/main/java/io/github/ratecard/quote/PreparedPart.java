package io.github.ratecard.quote;

import io.github.ratecard.model.Percent;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.quote.place.FoundPlace;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One payment system's claim at a site, worked out but for the place. */
final class PreparedPart {
    private final PaymentSystem system;
    private final Routing routing;
    /** Works the claim out; none when none of the lines stands on a claim of the system. */
    private final Optional<Supplier<PreparedClaim>> maker;
    /** Null until it is first needed. Two threads may make it twice, which does no harm. */
    private PreparedClaim claim;

    private final Optional<Percent> percent;
    private final List<Reason> omitted;
    private final boolean amends;

    /**
     * @param claim empty when none of the lines stands on a claim of the system
     * @param percent of Medicare, for another payer
     */
    PreparedPart(
            PaymentSystem system, Routing routing, Optional<Supplier<PreparedClaim>> claim, Optional<Percent> percent) {
        this.system = system;
        this.routing = routing;
        this.maker = claim;
        this.percent = percent;
        this.omitted = routing.omitted();
        this.amends = percent.isPresent() || routing.leavesOut();
    }

    boolean isOf(PaymentSystem other) {
        return system == other;
    }

    Part in(FoundPlace found) {
        FoundPlace.Side side = found.side(system);
        if (side.obstacle().isPresent()) {
            return Part.none(side.obstacle().get(), side.basis());
        }
        if (maker.isEmpty()) {
            return Part.none(
                    ReasonCode.NOT_PAYABLE_HERE,
                    "none of the lines stands on a claim of the " + system.title(),
                    side.basis());
        }
        List<PricedLine> priced = claim().in(found.place());
        return Part.of(
                system.paysFacility() ? "facility" : "professional", amends ? amended(priced) : priced, side.basis());
    }

    private PreparedClaim claim() {
        PreparedClaim made = claim;
        if (made == null) {
            made = maker.get().get();
            claim = made;
        }
        return made;
    }

    /** Notes on lines that were left out; none where the part cannot be priced in the place. */
    List<Reason> notes(FoundPlace found) {
        return found.side(system).obstacle().isPresent() ? List.of() : omitted;
    }

    private List<PricedLine> amended(List<PricedLine> priced) {
        List<PricedLine> lines = new ArrayList<>(priced.size());
        for (int i = 0; i < priced.size(); i++) {
            PricedLine line = percent.isPresent() ? atPercent(priced.get(i), percent.get()) : priced.get(i);
            for (Reason note : routing.notes().get(i)) {
                line = line.withNote(note);
            }
            lines.add(line);
        }
        return lines;
    }

    /** The line for a payer that pays a percentage of Medicare, taken of the rounded amount. */
    private static PricedLine atPercent(PricedLine line, Percent percent) {
        if (!line.amount().isPresent() || line.packaged()) {
            return line;
        }
        Term share = Term.fact("share of Medicare", percent.ratio(), Source.given("--percent"));
        return line.withAmount(Term.rounded(
                "at " + percent + " of Medicare",
                Term.product("at " + percent + " of Medicare", line.amount().get(), share)));
    }
}
