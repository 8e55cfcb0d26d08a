package io.github.ratecard.quote;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import java.util.List;
import java.util.Optional;

/** Lists the options that differ from the usual, so that a reader of the answer knows the question. */
final class AsAsked {
    private final StringBuilder text = new StringBuilder();

    private AsAsked() {}

    /** What was set of who bills; empty when nothing was. */
    static Optional<Reason> note(Billing billing, List<ServiceLine> lines) {
        AsAsked asked = new AsAsked();
        if (billing.qualifyingParticipant()) {
            asked.add("the conversion factor of a qualifying APM participant");
        }
        if (billing.nonparticipating()) {
            asked.add("a physician who does not participate");
        }
        if (billing.ruralSoleCommunity()) {
            asked.add("a rural sole community hospital");
        }
        if (hasModifier(lines)) {
            if (billing.reducedPercent().isPresent()) {
                asked.add(billing.reducedPercent().get() + " paid to the physician for a reduced service");
            }
            if (billing.facilityReducedPercent().isPresent()) {
                asked.add(billing.facilityReducedPercent().get() + " paid to the facility for a reduced service");
            }
        }
        return asked.text.length() == 0
                ? Optional.empty()
                : Optional.of(Reason.of(ReasonCode.AS_ASKED, asked.text.toString()));
    }

    private static boolean hasModifier(List<ServiceLine> lines) {
        for (ServiceLine line : lines) {
            if (!line.modifiers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void add(String what) {
        text.append(text.length() == 0 ? "as asked: " : ", ").append(what);
    }
}
