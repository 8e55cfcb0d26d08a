package io.github.ratecard.release.layout;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.finding.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A check that a layout asks for. */
public interface ControlRule {
    /** The columns it reads. */
    List<String> columns();

    /**
     * Whether it compares a printed total with what it should be. A rule that does not is there to find swapped
     * columns.
     */
    default boolean isTotal() {
        return true;
    }

    /**
     * Checks a file.
     *
     * @throws Refused when the file is not what it claims to be
     */
    ControlTotal check(Checked file);

    /**
     * A file that is checked.
     *
     * @param findings is told of a row that must be held back, or of what to know of it
     * @param place where the columns begin, {@code file:line:column}, for what is wrong with the file as a whole
     * @param parameters the dated numbers in force on the file's first day
     */
    record Checked(
            List<ReadRow> rows, FileFindings findings, String place, Function<String, Optional<Decimal>> parameters) {}
}
