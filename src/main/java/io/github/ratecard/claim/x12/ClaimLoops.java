package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Medium;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Follows the loops of one 837 from segment to segment and makes claims of them. Only what a check asks for is kept;
 * names, addresses and identifiers pass by.
 */
final class ClaimLoops {
    private static final String BILLING_PROVIDER = "20";
    private static final String SUBSCRIBER = "22";

    /** Where in a claim the segments are. */
    private enum Loop {
        HEADER,
        CLAIM,
        PROVIDERS,
        OTHER_PAYER,
        LINE,
        LINE_DETAIL
    }

    private final String file;
    private final ClaimKind kind;
    private final String transaction;
    private final String studyQualifier;
    private final Consumer<Claim> to;
    private final UnreadSegments unread;
    private int number;
    private boolean claimSeen;
    private Loop loop = Loop.HEADER;
    private String taxonomy = "";
    private Optional<ClaimValue> filing = Optional.empty();
    private Optional<ClaimDraft> claim = Optional.empty();
    private Optional<ServiceLineDraft> line = Optional.empty();

    /**
     * @param claims how many claims of the file came before
     * @param unread takes down what cannot be read as part of a claim
     */
    ClaimLoops(
            String file,
            ClaimKind kind,
            String transaction,
            String studyQualifier,
            int claims,
            Consumer<Claim> to,
            UnreadSegments unread) {
        this.file = file;
        this.kind = kind;
        this.transaction = transaction;
        this.studyQualifier = studyQualifier;
        this.number = claims;
        this.to = to;
        this.unread = unread;
    }

    void take(Segment segment) {
        claim.ifPresent(open -> open.weigh(segment));
        switch (segment.name()) {
            case "HL" -> level(segment);
            case "PRV" -> provider(segment);
            case "SBR" -> subscriber(segment);
            case "CLM" -> claim(segment);
            case "NM1" -> loop = inner();
            case "LX" -> line(segment);
            case "LIN", "SVD" -> loop = loop == Loop.LINE ? Loop.LINE_DETAIL : loop;
            case "SV1", "SV2" -> service(segment);
            default -> {
                unread.name(segment);
                detail(segment);
            }
        }
    }

    /** Where the transaction ends. */
    void end(Segment segment) {
        finish();
        if (!claimSeen) {
            unread.noClaim(segment);
        }
    }

    /** Hands over the claim that is open, which is whole now. */
    private void finish() {
        endLine();
        claim.ifPresent(draft -> {
            if (draft.isTooLong()) {
                unread.tooLong(draft);
            } else if (draft.lines.isEmpty()) {
                unread.noLines(draft);
            } else {
                to.accept(draft.claim());
            }
        });
        claim = Optional.empty();
        loop = Loop.HEADER;
    }

    private void level(Segment segment) {
        finish();
        if (segment.get(3).equals(BILLING_PROVIDER)) {
            taxonomy = "";
            filing = Optional.empty();
        } else if (segment.get(3).equals(SUBSCRIBER)) {
            filing = Optional.empty();
        }
    }

    private void provider(Segment segment) {
        if (loop == Loop.HEADER && segment.get(1).equals("BI")) {
            taxonomy = segment.get(3);
        }
    }

    private void subscriber(Segment segment) {
        ClaimValue code = segment.field(9);
        if (claim.isPresent()) {
            endLine();
            claim.get().otherFilings.add(code);
            loop = Loop.OTHER_PAYER;
        } else {
            filing = Optional.of(code);
        }
    }

    private void claim(Segment segment) {
        finish();
        claimSeen = true;
        ClaimDraft draft =
                new ClaimDraft(new ClaimId(file, ++number, transaction), kind, Medium.ELECTRONIC, segment.spot());
        draft.filing = filing;
        draft.taxonomy = taxonomy;
        if (!segment.get(5).isBlank()) {
            ClaimValue place = segment.field(5, 1);
            draft.facility = Optional.of(
                    kind == ClaimKind.PROFESSIONAL
                            ? place
                            : new ClaimValue(
                                    place.value() + segment.get(5, 3),
                                    segment.field(5).spot()));
        }
        claim = Optional.of(draft);
        loop = Loop.CLAIM;
    }

    private Loop inner() {
        return switch (loop) {
            case CLAIM -> Loop.PROVIDERS;
            case LINE -> Loop.LINE_DETAIL;
            default -> loop;
        };
    }

    private void line(Segment segment) {
        endLine();
        if (claim.isPresent()) {
            line = Optional.of(new ServiceLineDraft(claim.get().lines.size() + 1, segment.spot()));
            loop = Loop.LINE;
        } else {
            unread.lineWithoutClaim(segment);
        }
    }

    private void service(Segment segment) {
        if (loop == Loop.LINE && !line.orElseThrow().hasService()) {
            line.orElseThrow().take(segment);
        } else {
            unread.serviceWithoutLine(segment);
        }
    }

    private void endLine() {
        if (line.isPresent() && claim.isPresent()) {
            claim.get().lines.add(line.get().line());
        }
        line = Optional.empty();
    }

    private void detail(Segment segment) {
        if (loop == Loop.CLAIM) {
            claim.orElseThrow().take(segment, studyQualifier);
        } else if (loop == Loop.LINE) {
            line.orElseThrow().take(segment);
        }
    }
}
