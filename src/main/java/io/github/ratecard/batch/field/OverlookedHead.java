package io.github.ratecard.batch.field;

import io.github.ratecard.quote.request.RequestException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a column that was not taken though it looks like one that decides the price. */
public final class OverlookedHead {
    private static final Set<BatchField> OF_A_PROCEDURE = Set.of(BatchField.LEVELS, BatchField.LATERALITY);
    private static final Set<BatchField> SITES = Set.of(BatchField.SITE, BatchField.POS);

    private OverlookedHead() {}

    /**
     * The field that a column may have been meant for; empty when another column is that field, or when the file has no
     * use for it. A further column of modifiers always counts.
     */
    public static Optional<BatchField> of(String head, Set<BatchField> taken) {
        for (BatchField field : Heads.like(head)) {
            if (isWanting(field, taken)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static boolean isWanting(BatchField field, Set<BatchField> taken) {
        if (OF_A_PROCEDURE.contains(field) && !taken.contains(BatchField.PROCEDURE)
                || BatchField.OF_A_CODE.contains(field) && !taken.contains(BatchField.CODE)) {
            return false;
        }
        if (BatchField.OF_MODIFIERS.contains(field)) {
            return true;
        }
        boolean sited = SITES.contains(field) && (taken.contains(BatchField.SITE) || taken.contains(BatchField.POS));
        return !taken.contains(field) && !sited;
    }

    public static RequestException stop(String head, BatchField field, String where) {
        return new RequestException(
                "UNREAD_COLUMN",
                "the column '" + head.strip() + "' looks like one that decides the price and would not be read",
                where,
                Optional.of(field.word()),
                List.of(
                        "--column " + field.word() + "='" + head.strip() + "' to read it",
                        "--ignore-column '" + head.strip() + "' to leave it out"),
                "");
    }
}
