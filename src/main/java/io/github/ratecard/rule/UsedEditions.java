package io.github.ratecard.rule;

import io.github.ratecard.model.Term;
import java.util.List;

/** The editions that amounts were taken from. A table that was found for the place but gave no amount is left out. */
public final class UsedEditions {
    private UsedEditions() {}

    /** Whether the amount of a line depends on a value of the edition. */
    public static boolean isUsed(String edition, PricedLine line) {
        return line.amount().isPresent() && isUsed(edition, line.amount().get());
    }

    private static boolean isUsed(String edition, Term term) {
        String place = term.source().place();
        int length = edition.length();
        if (place.startsWith(edition) && (place.length() == length || place.charAt(length) == ' ')) {
            return true;
        }
        List<Term> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (isUsed(edition, parts.get(i))) {
                return true;
            }
        }
        return false;
    }
}
