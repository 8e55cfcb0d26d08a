package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.claim.finding.FindingPlace;
import io.github.ratecard.claim.finding.Rule;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads claims from X12, one after the other, and says of the file itself what is wrong with its envelopes. Reads
 * 837P 005010X222 and 837I 005010X223; other transaction sets are named and passed over.
 */
public final class X12Claims {
    private static final String CLAIMS = "837";
    private static final String VERSION = "005010";
    private static final String DENTAL = "X224";
    private static final String NAME = "00[0-9]{4}(X[0-9]{3}(A[0-9])?)?";

    private final String file;
    private final String studyQualifier;
    private final String source;
    private final Consumer<Claim> claims;
    private final Consumer<Finding> findings;
    private final Envelope envelope;
    private Optional<ClaimLoops> loops = Optional.empty();
    private boolean passedOver;
    private int read;
    private int unread;

    public X12Claims(
            String file, String studyQualifier, String source, Consumer<Claim> claims, Consumer<Finding> findings) {
        this.file = file;
        this.studyQualifier = studyQualifier;
        this.source = source;
        this.claims = claims;
        this.findings = findings;
        this.envelope = new Envelope(file, source, findings);
    }

    public void read(LineIndex in) {
        SegmentReader segments = new SegmentReader(in);
        try {
            for (Optional<Segment> next = segments.next(); next.isPresent(); next = segments.next()) {
                take(next.get());
            }
            if (envelope.isOpen()) {
                ended(true, new Spot(0, 0, 0, ""));
            }
        } catch (SegmentReader.Unreadable stopped) {
            ended(stopped.isTruncated(), stopped.spot());
        }
    }

    public int transactions() {
        return envelope.transactions();
    }

    /** Claims seen, in transaction sets that are read or not. */
    public int claims() {
        return read + unread;
    }

    private void take(Segment segment) {
        boolean inside = envelope.isInTransaction();
        envelope.take(segment);
        if (inside && !envelope.isInTransaction() || segment.is("ST")) {
            loops.ifPresent(open -> open.end(segment));
            loops = Optional.empty();
            passedOver = false;
        }
        if (segment.is("ST")) {
            begin(segment);
        } else if (loops.isPresent()) {
            loops.get().take(segment);
        }
        if (segment.is("CLM") && envelope.isInTransaction()) {
            read += loops.isPresent() ? 1 : 0;
            unread += passedOver ? 1 : 0;
        }
    }

    private void begin(Segment segment) {
        String version = segment.get(3).isBlank() ? envelope.groupVersion() : segment.get(3);
        Optional<ClaimKind> kind = segment.get(1).equals(CLAIMS) ? kind(version) : Optional.empty();
        if (kind.isPresent()) {
            loops = Optional.of(new ClaimLoops(
                    file,
                    kind.get(),
                    envelope.transactionName(),
                    studyQualifier,
                    read + unread,
                    claims,
                    new UnreadSegments(file, source, findings)));
            return;
        }
        passedOver = segment.get(1).equals(CLAIMS);
        boolean harmless = !passedOver || version.contains(DENTAL);
        findings.accept(new Finding(
                Rule.X12_VERSION,
                harmless ? Severity.INFORMATION : Severity.ERROR,
                FindingPlace.file(file, segment.field(passedOver ? 3 : 1).spot()),
                "transaction " + envelope.transactionName() + " is "
                        + segment.field(1).shown("[0-9]{3}") + " of version "
                        + new ClaimValue(version, segment.spot()).shown(NAME) + "; it was not checked",
                "only 837 of version 005010X222 (professional) or 005010X223 (institutional) is read",
                source));
    }

    private static Optional<ClaimKind> kind(String version) {
        if (version.startsWith(VERSION + "X222")) {
            return Optional.of(ClaimKind.PROFESSIONAL);
        }
        return version.startsWith(VERSION + "X223") ? Optional.of(ClaimKind.INSTITUTIONAL) : Optional.empty();
    }

    /** A claim that is open where the file ends was not read to its end, and is not checked. */
    private void ended(boolean truncated, Spot spot) {
        String open = envelope.openNames();
        String cut = loops.isPresent() && read > 0
                ? "; claim " + (read + unread) + " may be incomplete and was not checked"
                : "";
        String after = spot.segment() > 0 ? " in or after segment " + spot.segment() : "";
        findings.accept(new Finding(
                truncated ? Rule.X12_TRUNCATED : Rule.X12_SYNTAX,
                Severity.ERROR,
                FindingPlace.file(file, spot),
                truncated
                        ? "the file ends" + after + (open.isEmpty() ? ", within a segment" : " with an open " + open)
                                + cut
                        : "what stands" + after + " cannot be read as X12, so the rest of the file was not read" + cut,
                truncated ? "send the whole file" : "look at this place: a separator or a segment is damaged",
                source));
    }
}
