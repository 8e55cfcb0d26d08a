package io.github.ratecard.rule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of codes that a payment system does not pay: they say why the rates do not have one. */
public final class UnpaidCodes {
    private static final List<ReasonCode> LACKING =
            List.of(ReasonCode.NOT_ON_SCHEDULE, ReasonCode.NOT_IN_EDITION, ReasonCode.NO_EDITION_FOR_DATE);

    private UnpaidCodes() {}

    /**
     * The row of a table of rates.
     *
     * @param list the list to look at where the rates do not have the code
     * @param words what it says of its codes
     */
    public static Outcome<TableRow> rate(
            Tables tables, TableKind rates, ServiceLine line, LocalDate date, TableKind list, String words) {
        Outcome<TableRow> row = tables.find(rates, date, line.code().text());
        if (row.isPresent() || !LACKING.contains(row.reason().code())) {
            return row;
        }
        Optional<TableRow> listed = tables.look(list, date, line.code().text());
        if (listed.isEmpty()) {
            return row;
        }
        return Outcome.none(
                ReasonCode.NOT_PAYABLE_HERE,
                line.code() + " " + words + ", says " + listed.get().edition().id());
    }
}
