package io.github.ratecard.batch.field;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.quote.request.RequestException;
import java.util.List;

/** A field of a row that cannot be read: which, and what it may hold. */
public final class FieldProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FieldProblem(BatchField field, String what, String valid) {
        super("column " + field.word() + ": " + what + "; valid: " + valid);
    }

    private FieldProblem(String text) {
        super(text);
    }

    /** What the program would have said of the same value of an option. */
    public static FieldProblem of(RequestException wrong) {
        StringBuilder text = new StringBuilder();
        if (!wrong.where().isEmpty()) {
            text.append("column ").append(column(wrong.where())).append(": ");
        }
        text.append(wrong.getMessage());
        wrong.meant()
                .ifPresent(meant -> text.append("; did you mean ").append(meant).append('?'));
        List<String> valid = wrong.valid();
        if (!valid.isEmpty()) {
            text.append("; valid: ").append(String.join(", ", valid));
        }
        return new FieldProblem(text.toString());
    }

    /** {@code --hospital-wage-index} is the column {@code hospital_wage_index}. */
    private static String column(String option) {
        String bare = option.startsWith("--") ? option.substring(2) : option;
        return bare.toLowerCase(java.util.Locale.ROOT).replace('-', '_');
    }

    public Reason reason() {
        return Reason.of(ReasonCode.BAD_INPUT, getMessage());
    }
}
