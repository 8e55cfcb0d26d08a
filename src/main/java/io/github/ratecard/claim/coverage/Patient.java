package io.github.ratecard.claim.coverage;

import io.github.ratecard.claim.Claim;
import io.github.ratecard.claim.guide.Payer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked about a patient, and nothing by which one could be known.
 *
 * @param diagnoses codes; empty when none was said
 * @param priors earlier procedures; empty when nothing was said of any, an empty list when there was none
 * @param index the day for which the question is asked
 */
public record Patient(Optional<Payer> payer, List<String> diagnoses, Optional<List<Prior>> priors, LocalDate index) {
    public Patient {
        diagnoses = List.copyOf(diagnoses);
        priors = priors.map(List::copyOf);
    }

    /**
     * Reads a diagnosis code, with or without its dot.
     *
     * @throws IllegalArgumentException when it has not the shape of one
     */
    public static String diagnosis(String text) {
        String plain = Claim.diagnosis(text);
        if (!plain.matches("[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}")) {
            throw new IllegalArgumentException("'" + text + "' is not an ICD-10-CM code");
        }
        return plain.length() > 3 ? plain.substring(0, 3) + "." + plain.substring(3) : plain;
    }
}
