package io.github.ratecard.batch.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column that the answer adds. */
public enum AnswerColumn {
    RC_STATUS,
    RC_PROFESSIONAL,
    RC_FACILITY,
    RC_TOTAL,
    /** What the patient owes. */
    RC_PATIENT,
    /** What Medicare pays, before sequestration. */
    RC_MEDICARE,
    RC_EDITIONS,
    RC_NOTES,
    RC_CODE,
    RC_REASON;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isOfTheShare() {
        return this == RC_PATIENT || this == RC_MEDICARE;
    }

    /** The names of those that hold dollars and cents. */
    public static List<String> amounts() {
        List<String> names = new ArrayList<>();
        for (AnswerColumn column : List.of(RC_PROFESSIONAL, RC_FACILITY, RC_TOTAL, RC_PATIENT, RC_MEDICARE)) {
            names.add(column.word());
        }
        return names;
    }

    /** All names that an answer may use, so that no column of the input can. */
    public static List<String> reserved() {
        return names(true);
    }

    /** @param patient whether the patient's share is asked for */
    static List<String> names(boolean patient) {
        List<String> names = new ArrayList<>();
        for (AnswerColumn column : values()) {
            if (patient || !column.isOfTheShare()) {
                names.add(column.word());
            }
        }
        return names;
    }
}
