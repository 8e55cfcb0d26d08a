package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.claim.finding.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Tells what of a transaction set cannot be read as part of a claim: of each sort the first. */
final class UnreadSegments {
    /** Every segment that 837P and 837I of version 005010 have, and those of other versions that are sent with them. */
    private static final Set<String> NAMES = Set.of(
            "BHT", "NM1", "N2", "N3", "N4", "PER", "REF", "HL", "PRV", "CUR", "SBR", "PAT", "DMG", "CLM", "DTP", "CL1",
            "PWK", "CN1", "AMT", "K3", "NTE", "CR1", "CR2", "CR3", "CR4", "CR5", "CR6", "CR7", "CR8", "CRC", "HI",
            "HCP", "QTY", "HSD", "CAS", "OI", "MIA", "MOA", "LX", "SV1", "SV2", "SV3", "SV4", "SV5", "SV6", "SV7",
            "TOO", "MEA", "PS1", "IMM", "LIN", "CTP", "SVD", "LQ", "FRM", "DN1", "DN2", "DSB", "UR", "LE", "LS");

    private final String file;
    private final String source;
    private final Consumer<Finding> to;
    private final Set<Rule> told = EnumSet.noneOf(Rule.class);

    UnreadSegments(String file, String source, Consumer<Finding> to) {
        this.file = file;
        this.source = source;
        this.to = to;
    }

    /** A segment whose name may be of none. */
    void name(Segment segment) {
        if (!NAMES.contains(segment.name())) {
            tell(
                    Rule.X12_SEGMENT,
                    segment.spot(),
                    "a segment has a name that no claim has; what it says was not read",
                    "look at this place: a name or a separator is damaged");
        }
    }

    void lineWithoutClaim(Segment segment) {
        tell(
                Rule.X12_CLAIM,
                segment.spot(),
                "a service line (LX) stands in no claim (CLM), and was not checked",
                "look for the CLM that was lost");
    }

    void serviceWithoutLine(Segment segment) {
        tell(
                Rule.X12_CLAIM,
                segment.spot(),
                segment.name() + " stands in no service line (LX), and was not checked",
                "look for the LX that was lost");
    }

    void noLines(ClaimDraft claim) {
        tell(
                Rule.X12_CLAIM,
                claim.spot,
                claim.id.text() + " has no service line (LX), and was not checked",
                "send the claim with its lines");
    }

    void tooLong(ClaimDraft claim) {
        tell(
                Rule.X12_CLAIM,
                claim.spot,
                claim.id.text() + " has more lines or codes than a claim can have, and was not checked",
                "divide the claim, or look for the segments between claims that were lost");
    }

    void noClaim(Segment end) {
        tell(
                Rule.X12_CLAIM,
                end.spot(),
                "the transaction set has no claim (CLM)",
                "look for the CLM that was lost, or leave the transaction set out");
    }

    private void tell(Rule rule, Spot spot, String what, String remedy) {
        if (told.add(rule)) {
            to.accept(new Finding(rule, rule.severity(), FindingPlace.file(file, spot), what, remedy, source));
        }
    }
}
