package io.github.ratecard.report;

import io.github.ratecard.report.writer.Page;
import java.util.List;
import java.util.Optional;

/**
 * Something that cannot be read or done: what is wrong, where, what would be valid, what to do next.
 *
 * @param code a stable word for scripts, such as {@code UNKNOWN_LOCALITY}
 * @param message what is wrong, in lower case and without a full stop
 * @param where the option, or {@code file:line:column}; may be empty
 * @param didYouMean what was probably meant
 * @param valid what would be valid; may be empty
 * @param hint what to do next; may be empty
 */
public record Problem(
        String code, String message, String where, Optional<String> didYouMean, List<String> valid, String hint) {
    public Problem {
        valid = List.copyOf(valid);
    }

    /** For people: one line that says what is wrong, and up to three below it that say what would be right. */
    public String text(int columns) {
        Page page = new Page(columns, false);
        // Not wrapped: a path or a quoted value must stay whole, for people to copy and for scripts to find
        page.line("ratecard: " + (where.isEmpty() ? message : message + " (" + where + ")"));
        if (didYouMean.isPresent()) {
            page.prose("  did you mean ", "    ", didYouMean.get() + "?");
        }
        String separator = "";
        StringBuilder choices = new StringBuilder();
        for (String choice : valid) {
            if (!choice.isEmpty()) {
                choices.append(separator).append(choice);
                separator = ", ";
            }
        }
        if (choices.length() > 0) {
            page.prose("  valid: ", "    ", choices.toString());
        }
        if (!hint.isEmpty()) {
            page.prose("  ", "  ", hint);
        }
        return page.toString();
    }

    /** For programs: {@code docs/schema/error.schema.json}, on one line. */
    public String json() {
        return ProblemJson.of(this);
    }
}
