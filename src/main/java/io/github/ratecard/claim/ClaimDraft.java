package io.github.ratecard.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim while it is read. */
final class ClaimDraft {
    final ClaimId id;
    final ClaimKind kind;
    final Medium medium;
    final Spot spot;
    Optional<Field> payer = Optional.empty();
    Optional<Field> filing = Optional.empty();
    Optional<Field> facility = Optional.empty();
    Optional<Field> date = Optional.empty();
    String taxonomy = "";
    boolean explained;
    final List<Field> otherFilings = new ArrayList<>();
    final List<Field> diagnoses = new ArrayList<>();
    final List<Field> conditionCodes = new ArrayList<>();
    final List<ValueCode> valueCodes = new ArrayList<>();
    final List<Field> studyNumbers = new ArrayList<>();
    final List<ClaimLine> lines = new ArrayList<>();

    ClaimDraft(ClaimId id, ClaimKind kind, Medium medium, Spot spot) {
        this.id = id;
        this.kind = kind;
        this.medium = medium;
        this.spot = spot;
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
