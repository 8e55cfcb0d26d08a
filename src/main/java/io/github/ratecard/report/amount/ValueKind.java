package io.github.ratecard.report.amount;

import io.github.ratecard.report.writer.Json;
import java.io.IOException;

/** What a value is, which decides how it is written. An empty value is none. */
public enum ValueKind {
    TEXT,
    /** Plain digits; written digit for digit. */
    NUMBER,
    /** {@code Y} or {@code N}. */
    FLAG;

    private static final String YES = "Y";

    /** The value for people. */
    public String words(String value) {
        if (this != FLAG || value.isEmpty()) {
            return value;
        }
        return value.equals(YES) ? "yes" : "no";
    }

    public void write(Json json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.nothing(name);
        } else if (this == NUMBER) {
            json.number(name, value);
        } else if (this == FLAG) {
            json.flag(name, value.equals(YES));
        } else {
            json.text(name, value);
        }
    }
}
