package io.github.ratecard.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim for the procedure while it is checked.
 *
 * @param lines those of the procedure
 * @param payer whom it is taken to be for
 */
record Subject(Claim claim, List<ClaimLine> lines, Payer payer) {

    /** The lines of a claim that bill the procedure. */
    static List<ClaimLine> lines(Claim claim, ClaimFacts facts) {
        List<ClaimLine> lines = new ArrayList<>();
        for (ClaimLine line : claim.lines()) {
            if (facts.codes().containsKey(line.codeText())) {
                lines.add(line);
            }
        }
        return lines;
    }

    boolean isProfessional() {
        return claim.kind() == ClaimKind.PROFESSIONAL;
    }

    boolean isPaper() {
        return claim.medium() == Medium.PAPER;
    }

    /** {@code line 2 (62331)}. */
    static String name(ClaimLine line) {
        return "line " + line.number() + " (" + line.codeText() + ")";
    }
}
