package io.github.ratecard.claim;

import java.util.List;
import java.util.Optional;

/**
 * A claim, as far as payment for a procedure is concerned; who the patient is was never read into it.
 *
 * @param payer the payer by name, in a YAML claim
 * @param filing what the claim says of the payer it goes to (SBR09 of loop 2000B)
 * @param otherFilings what it says of other payers (SBR09 of loop 2320)
 * @param facility place of service, or the type of bill
 * @param studyNumbers what stands where the study number belongs, a value code apart
 * @param explained whether a note or attachment stands with the claim
 * @param date of the whole claim, for lines without one
 * @param taxonomy of the billing provider
 */
public record Claim(
        ClaimId id,
        ClaimKind kind,
        Medium medium,
        Spot spot,
        Optional<ClaimValue> payer,
        Optional<ClaimValue> filing,
        List<ClaimValue> otherFilings,
        Optional<ClaimValue> facility,
        List<ClaimValue> diagnoses,
        List<ClaimValue> conditionCodes,
        List<ValueCode> valueCodes,
        List<ClaimValue> studyNumbers,
        boolean explained,
        Optional<ClaimValue> date,
        String taxonomy,
        List<ClaimLine> lines) {

    public Optional<ClaimValue> date(ClaimLine line) {
        return line.date().or(() -> date);
    }

    /** A diagnosis without its dot: paper writes it, electronic claims do not. */
    public static String diagnosis(String code) {
        return code.strip().replace(".", "").toUpperCase(java.util.Locale.ROOT);
    }

    public boolean hasDiagnosis(String code) {
        String wanted = diagnosis(code);
        return diagnoses.stream().anyMatch(field -> diagnosis(field.value()).equals(wanted));
    }
}
