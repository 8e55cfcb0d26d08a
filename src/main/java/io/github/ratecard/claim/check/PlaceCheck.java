package io.github.ratecard.claim.check;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.ClaimLine;
import io.github.ratecard.claim.ClaimValue;
import io.github.ratecard.claim.Spot;
import io.github.ratecard.claim.finding.ClaimField;
import io.github.ratecard.claim.finding.Rule;
import io.github.ratecard.claim.guide.ClaimFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Place of service, each place once; or the type of bill. */
public final class PlaceCheck implements Check {
    private static final String PLACE = "[0-9]{1,2}";
    private static final String BILL_TYPE = "0?[0-9][0-9A-Za-z][0-9A-Za-z]?";

    private final ClaimFacts facts;

    PlaceCheck(ClaimFacts facts) {
        this.facts = facts;
    }

    @Override
    public void check(Subject subject, Report report) {
        Claim claim = subject.claim();
        if (!subject.isProfessional()) {
            billType(claim, report);
            return;
        }
        List<Spot> seen = new ArrayList<>();
        for (ClaimLine line : subject.lines()) {
            Optional<ClaimValue> place = line.pos().or(claim::facility);
            Spot spot = place.map(ClaimValue::spot).orElse(claim.spot().at(""));
            if (!seen.contains(spot)) {
                seen.add(spot);
                place(place, spot, report);
            }
        }
    }

    private void place(Optional<ClaimValue> place, Spot spot, Report report) {
        String code = place.map(ClaimValue::upper).orElse("");
        String valid = String.join(" or ", facts.places());
        if (facts.doubtful().contains(code)) {
            report.add(
                    Rule.PLACE_OFF_CAMPUS,
                    ClaimField.PLACE,
                    spot,
                    "place of service " + code + " is accepted by some rules only (unverified); expected is " + valid,
                    "confirm with your Medicare Administrative Contractor (MAC)",
                    facts.placeSource());
        } else if (!facts.places().contains(code)) {
            String shown = place.filter(field -> !field.value().isBlank())
                    .map(field -> "place of service is " + field.shown(PLACE))
                    .orElse("the place of service is missing");
            report.add(
                    Rule.PLACE_NOT_COVERED,
                    ClaimField.PLACE,
                    spot,
                    shown + "; expected is " + valid,
                    "report the place where the procedure was done: " + valid,
                    facts.placeSource());
        }
    }

    private void billType(Claim claim, Report report) {
        if (facts.billTypes().stream().anyMatch(type(claim)::startsWith)) {
            return;
        }
        String valid = String.join("x or ", facts.billTypes()) + "x";
        String shown = claim.facility()
                .filter(field -> !field.value().isBlank())
                .map(field -> "type of bill is " + field.shown(BILL_TYPE))
                .orElse("the type of bill is missing");
        report.add(
                Rule.BILL_TYPE_NOT_COVERED,
                ClaimField.PLACE,
                claim.facility().map(ClaimValue::spot).orElse(claim.spot().at("")),
                shown + "; expected is " + valid,
                "bill it as a hospital outpatient claim: " + valid,
                facts.billTypeSource());
    }

    /** The type of bill without the leading zero that some write. */
    public static String type(Claim claim) {
        String type = claim.facility().map(ClaimValue::upper).orElse("");
        return type.length() == 4 && type.startsWith("0") ? type.substring(1) : type;
    }
}
