package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimId;
import io.github.ratecard.claim.Medium;
import io.github.ratecard.claim.Spot;
import java.util.Optional;

/**
 * Where a finding is.
 *
 * @param claim empty for what concerns the file
 * @param segment number of the segment in the file; 0 when it is no X12 file
 * @param line in the file, from 1; 0 when unknown
 * @param column in the line, from 1
 * @param loop of the electronic claim; may be empty
 * @param element of the electronic claim; may be empty
 * @param field of the paper form; may be empty
 */
public record FindingPlace(
        String file,
        Optional<ClaimId> claim,
        int segment,
        long line,
        long column,
        String loop,
        String element,
        String field) {

    public static FindingPlace file(String file, Spot spot) {
        return new FindingPlace(
                file, Optional.empty(), spot.segment(), spot.line(), spot.column(), "", spot.element(), "");
    }

    public static FindingPlace field(Claim claim, ClaimField field, Spot spot) {
        boolean electronic = claim.medium() == Medium.ELECTRONIC;
        boolean x12 = spot.segment() > 0 && !spot.element().isEmpty();
        return new FindingPlace(
                claim.id().file(),
                Optional.of(claim.id()),
                spot.segment(),
                spot.line(),
                spot.column(),
                electronic ? field.loop() : "",
                electronic ? x12 ? spot.element() : field.element(claim.kind()) : "",
                field.onPaper(claim.kind()));
    }
}
