package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dated numbers that an import compares with.
 *
 * @param shipped the program's own tables
 * @param all those and what was imported before
 */
record Parameters(Tables shipped, Tables all) {
    Optional<Decimal> at(String name, LocalDate date) {
        return all.parameter(name, date).value().map(Parameter::value);
    }

    /** What the program itself says, which an import may not contradict. */
    Optional<Decimal> shippedAt(String name, LocalDate date) {
        return shipped.parameter(name, date).value().map(Parameter::value);
    }
}
