package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.Payer;
import io.github.ratecard.claim.guide.Payers;
import java.util.List;
import java.util.Optional;

/**
 * Who pays a claim. The filing code of the payer that the claim goes to says it, whether that payer comes first or
 * second. Codes of commercial insurance may also mean a Medicare Advantage plan; then, and whenever else it is
 * unclear, what the claim carries decides and a finding asks for {@code --payer}.
 */
final class PayerFinder {
    private final Payers payers;
    private final StudyItems items;
    private final Optional<Payer> given;
    private final String source;

    /** @param given by the user, and then nothing on the claim is asked */
    PayerFinder(Payers payers, StudyItems items, Optional<Payer> given, String source) {
        this.payers = payers;
        this.items = items;
        this.given = given;
        this.source = source;
    }

    Payer find(Claim claim, List<ClaimLine> lines, Report report) {
        Optional<Payer> said = given.or(() -> claim.payer().flatMap(name -> payers.find(name.value())));
        if (said.isPresent()) {
            return said.get();
        }
        Optional<Payer> filed = claim.filing().flatMap(code -> payers.filing(code.upper()));
        boolean study = filed.filter(Payer::studyItems).isPresent();
        boolean other = filed.isPresent() && !filed.get().unclear() && !medicareToo(claim);
        return study || other ? filed.get() : assume(claim, lines, report);
    }

    /** Whether Medicare is another payer of the claim, whose part it then carries. */
    private boolean medicareToo(Claim claim) {
        return claim.otherFilings().stream()
                .anyMatch(code ->
                        payers.filing(code.upper()).filter(Payer::studyItems).isPresent());
    }

    private Payer assume(Claim claim, List<ClaimLine> lines, Report report) {
        boolean medicareToo = medicareToo(claim);
        boolean carries = !items.of(claim, lines).isEmpty();
        Payer assumed = payers.assumed(carries);
        String code = claim.filing()
                .filter(field -> !field.value().isEmpty())
                .map(field -> "its claim filing indicator is "
                        + (payers.filing(field.upper()).isPresent() ? "'" + field.upper() + "'" : "something else"))
                .orElse("it has no claim filing indicator");
        String why = medicareToo ? " and Medicare is another payer of it" : "";
        String because = carries ? "it carries what the study asks for" : "it carries nothing that the study asks for";
        report.add(
                Rule.PAYER_UNCLEAR,
                ClaimField.PAYER,
                claim.filing().map(ClaimValue::spot).orElse(claim.spot().at("")),
                "the payer is unclear: " + code + why + "; assumed to be for " + assumed.name() + ", because "
                        + because,
                "say who pays: --payer " + payers.assumed(true).id() + " or --payer "
                        + payers.assumed(false).id() + ", or another of " + String.join(", ", payers.names()),
                source);
        return assumed;
    }
}
