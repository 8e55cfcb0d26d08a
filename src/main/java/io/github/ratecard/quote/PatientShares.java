package io.github.ratecard.quote;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.patient.PatientShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patient's share of the lines of a case. The deductible is taken once over all of them, so that what one line takes
 * depends on those before it.
 *
 * @param lines in the order in which the deductible was taken; none for packaged lines
 * @param whole all lines added, or the reason why one of them, or a part of the case, has no share
 */
public record PatientShares(List<OfLine> lines, Outcome<PatientShare.Split> whole) {
    /** The share of one line, or why it cannot be told. */
    public record OfLine(PricedLine line, Outcome<PatientShare.Split> split) {}

    public PatientShares {
        lines = List.copyOf(lines);
    }

    /**
     * Adds the lines up.
     *
     * @param unpriced why a part of the case has no amount
     */
    public static PatientShares of(List<OfLine> lines, Optional<Reason> unpriced) {
        return new PatientShares(lines, sum(lines, unpriced));
    }

    private static Outcome<PatientShare.Split> sum(List<OfLine> lines, Optional<Reason> unpriced) {
        List<PatientShare.Split> splits = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Outcome<PatientShare.Split> split = lines.get(i).split();
            if (!split.isPresent()) {
                return split;
            }
            splits.add(split.get());
        }
        return unpriced.isPresent() ? Outcome.none(unpriced.get()) : Outcome.of(PatientShare.Split.sum(splits));
    }

    /** What falls on some of the case's lines: those of these parts. */
    PatientShares of(List<Part> parts) {
        List<OfLine> own = new ArrayList<>();
        Optional<Reason> missing = Optional.empty();
        for (Part part : parts) {
            for (PricedLine line : part.lines()) {
                lines.stream().filter(share -> share.line() == line).forEach(own::add);
            }
            missing = missing.or(() -> part.amount().missing());
        }
        return of(own, missing);
    }
}
