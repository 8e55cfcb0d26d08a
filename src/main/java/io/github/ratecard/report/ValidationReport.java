package io.github.ratecard.report;

import io.github.ratecard.report.writer.Json;

/** That checked tables are sound; what is wrong with others is a {@link Problem} each. */
public final class ValidationReport {
    private ValidationReport() {}

    /** One line for people, or {@code docs/schema/validation.schema.json}. */
    public static String sound(String what, boolean json) {
        return json
                ? Json.document(document -> {
                    document.text("schema", "ratecard.validation/1");
                    document.text("checked", what);
                    document.flag("sound", true);
                })
                : what + ": sound\n";
    }
}
