package io.github.ratecard.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column that the answer adds. */
enum AnswerColumn {
    RC_STATUS,
    RC_PROFESSIONAL,
    RC_FACILITY,
    RC_TOTAL,
    RC_EDITIONS,
    RC_NOTES,
    RC_CODE,
    RC_REASON;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (AnswerColumn column : values()) {
            names.add(column.word());
        }
        return names;
    }
}
