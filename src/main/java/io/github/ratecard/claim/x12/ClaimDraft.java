package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.ClaimKind;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.ValueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim while its segments are read. */
final class ClaimDraft {
    /** 999 lines, which is as many as a claim can have, come to half of it with all that belongs to them. */
    private static final long MOST_WEIGHT = 1 << 24;

    private static final String STATEMENT_DATE = "434";

    final ClaimId id;
    final ClaimKind kind;
    final Medium medium;
    final Spot spot;
    Optional<ClaimValue> payer = Optional.empty();
    Optional<ClaimValue> filing = Optional.empty();
    Optional<ClaimValue> facility = Optional.empty();
    Optional<ClaimValue> date = Optional.empty();
    String taxonomy = "";
    boolean explained;
    final List<ClaimValue> otherFilings = new ArrayList<>();
    final List<ClaimValue> diagnoses = new ArrayList<>();
    final List<ClaimValue> conditionCodes = new ArrayList<>();
    final List<ValueCode> valueCodes = new ArrayList<>();
    final List<ClaimValue> studyNumbers = new ArrayList<>();
    final List<ClaimLine> lines = new ArrayList<>();
    private long weight;

    ClaimDraft(ClaimId id, ClaimKind kind, Medium medium, Spot spot) {
        this.id = id;
        this.kind = kind;
        this.medium = medium;
        this.spot = spot;
    }

    /** Counts a segment; of a claim that is too long nothing is kept. */
    void weigh(Segment segment) {
        weight += segment.weight();
        if (isTooLong()) {
            otherFilings.clear();
            diagnoses.clear();
            conditionCodes.clear();
            valueCodes.clear();
            studyNumbers.clear();
            lines.clear();
        }
    }

    /** Whether it is longer than any claim. */
    boolean isTooLong() {
        return weight > MOST_WEIGHT;
    }

    /** Takes a segment of loop 2300. */
    void take(Segment segment, String studyQualifier) {
        switch (segment.name()) {
            case "DTP" -> date = segment.get(1).equals(STATEMENT_DATE) ? Optional.of(segment.field(3)) : date;
            case "REF" -> {
                if (segment.get(1).equals(studyQualifier)) {
                    studyNumbers.add(segment.field(2));
                }
            }
            case "NTE" -> explained |= !segment.get(2).isBlank();
            case "PWK" -> explained = true;
            case "HI" -> codes(segment);
            default -> {}
        }
    }

    private void codes(Segment segment) {
        for (int i = 1; i <= segment.size(); i++) {
            ClaimValue code = segment.field(i, 2);
            switch (segment.get(i)) {
                case "ABK", "ABF" -> diagnoses.add(code);
                case "BG" -> conditionCodes.add(code);
                case "BE" -> valueCodes.add(new ValueCode(code, segment.field(i, 5)));
                default -> {}
            }
        }
    }

    Claim claim() {
        return new Claim(
                id,
                kind,
                medium,
                spot,
                payer,
                filing,
                List.copyOf(otherFilings),
                facility,
                List.copyOf(diagnoses),
                List.copyOf(conditionCodes),
                List.copyOf(valueCodes),
                List.copyOf(studyNumbers),
                explained,
                date,
                taxonomy,
                List.copyOf(lines));
    }
}
