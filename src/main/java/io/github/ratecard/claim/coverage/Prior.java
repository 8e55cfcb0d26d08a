package io.github.ratecard.claim.coverage;

import io.github.ratecard.claim.guide.LookBack;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.model.date.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An earlier procedure of a patient.
 *
 * @param assumed whether the region was not said, and is the one that counts
 */
public record Prior(LookBack.PriorProcedure procedure, String region, boolean assumed, LocalDate date) {
    /** How one is written. */
    public static final String FORM = "TYPE[@REGION]:DATE";

    /**
     * Reads {@code fusion:2026-01-15} or {@code fusion@cervical:2026-01-15}.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Prior parse(String text, LookBack rules) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + text + "' is not " + FORM + ", such as fusion@lumbar:2026-01-15");
        }
        String head = text.substring(0, colon).strip();
        int at = head.indexOf('@');
        String type = at < 0 ? head : head.substring(0, at);
        String region = at < 0 ? rules.region() : head.substring(at + 1).toLowerCase(Locale.ROOT);
        if (!rules.regions().contains(region)) {
            throw new IllegalArgumentException("unknown region '" + region + "'" + meant(region, rules.regions())
                    + "; valid: " + String.join(", ", rules.regions()));
        }
        LookBack.PriorProcedure procedure = rules.find(type)
                .orElseThrow(() -> new IllegalArgumentException("unknown procedure '" + type + "'"
                        + meant(type, names(rules)) + "; those that count: " + String.join(", ", names(rules))));
        return new Prior(
                procedure, region, at < 0, Dates.parse(text.substring(colon + 1).strip()));
    }

    private static List<String> names(LookBack rules) {
        List<String> names = new ArrayList<>();
        rules.procedures().forEach(kind -> names.add(kind.id()));
        return names;
    }

    private static String meant(String word, List<String> valid) {
        return Nearest.to(word, valid)
                .map(near -> ", did you mean " + near + "?")
                .orElse("");
    }
}
