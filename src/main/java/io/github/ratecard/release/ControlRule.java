package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A check that a layout asks for. */
interface ControlRule {
    /** Fewer rows do not show whether columns are swapped. */
    int ENOUGH_ROWS = 5;

    /** The columns it reads. */
    List<String> columns();

    /** Whether it compares what CMS printed with what it should come to; if not, it finds swapped columns. */
    default boolean isTotal() {
        return true;
    }

    /**
     * Begins to check one file.
     *
     * @param place where the columns begin, {@code file:line:column}, for what is wrong with the file as a whole
     * @param parameters the dated numbers in force on the file's first day
     */
    Control start(String place, Function<String, Optional<Decimal>> parameters);
}
