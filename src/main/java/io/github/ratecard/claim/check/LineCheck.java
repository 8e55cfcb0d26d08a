package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.claim.finding.Rule;
import java.util.List;
import java.util.Optional;

/** Every line says in a way that is read what it bills; one that does not may bill the procedure. */
record LineCheck(String source) implements Check {
    private static final String CODE = "[A-Z0-9]{5}";

    @Override
    public void check(Subject subject, Report report) {
        check(subject.claim(), "").ifPresent(report::add);
    }

    /** @param which claim it is, where the finding does not stand among those of its claim */
    Optional<Finding> check(Claim claim, String which) {
        List<ClaimLine> lines = claim.lines().stream()
                .filter(line -> !isReadable(line, claim.kind()))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ClaimLine first = lines.get(0);
        boolean x12 = claim.spot().segment() > 0;
        return Optional.of(new Finding(
                Rule.CODE_UNREADABLE,
                Rule.CODE_UNREADABLE.severity(),
                FindingPlace.field(
                        claim,
                        ClaimField.CODE,
                        first.code().map(ClaimValue::spot).orElse(first.spot())),
                which + "line " + first.number() + (lines.size() > 1 ? " and " + (lines.size() - 1) + " more" : "")
                        + ": the code cannot be read",
                x12
                        ? "write HC, the separator that ISA16 names, and the code of five letters and digits"
                        : "write a code of five letters and digits",
                source));
    }

    /** A hospital may bill a line by its revenue code alone. */
    private static boolean isReadable(ClaimLine line, ClaimKind kind) {
        return line.code().isEmpty()
                ? kind == ClaimKind.INSTITUTIONAL
                : line.codeText().matches(CODE);
    }
}
