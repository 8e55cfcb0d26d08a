package io.github.ratecard.claim;

import java.util.List;
import java.util.Optional;

/**
 * A service line of a claim.
 *
 * @param code its HCPCS code; empty on a hospital's line with a revenue code alone
 * @param pos the line's own place of service
 * @param pointers to diagnoses: 1 or A is the first
 * @param explained whether a note or attachment of its own stands with it
 */
public record ClaimLine(
        int number,
        Spot spot,
        Optional<ClaimValue> code,
        List<ClaimValue> modifiers,
        Optional<ClaimValue> units,
        Optional<ClaimValue> pos,
        List<ClaimValue> pointers,
        Optional<ClaimValue> date,
        Optional<ClaimValue> charge,
        boolean explained) {

    public String codeText() {
        return code.map(ClaimValue::upper).orElse("");
    }

    public boolean has(String modifier) {
        return modifiers.stream().anyMatch(each -> each.upper().equals(modifier));
    }
}
