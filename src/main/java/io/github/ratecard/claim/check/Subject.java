package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.guide.ClaimFacts;
import io.github.ratecard.claim.guide.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim for the procedure while it is checked.
 *
 * @param lines those of the procedure
 * @param payer whom it is taken to be for
 */
public record Subject(Claim claim, List<ClaimLine> lines, Payer payer) {

    /** The lines of a claim that bill the procedure. */
    public static List<ClaimLine> lines(Claim claim, ClaimFacts facts) {
        return claim.lines().stream()
                .filter(line -> facts.codes().containsKey(line.codeText()))
                .toList();
    }

    boolean isProfessional() {
        return claim.kind() == ClaimKind.PROFESSIONAL;
    }

    boolean isPaper() {
        return claim.medium() == Medium.PAPER;
    }

    /** The day of a line, however the claim writes it; empty when it has none that can be read. */
    Optional<LocalDate> day(ClaimLine line) {
        return claim.date(line).flatMap(field -> CodeCheck.read(field.value()));
    }

    /** {@code line 2 (62331)}. */
    static String name(ClaimLine line) {
        return "line " + line.number() + " (" + line.codeText() + ")";
    }
}
