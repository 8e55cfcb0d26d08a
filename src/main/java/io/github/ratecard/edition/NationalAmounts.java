package io.github.ratecard.edition;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rows of an edition come to in dollars, before everything that depends on a claim: RVU total × conversion factor, half
 * up to cents, or the rate that is printed.
 */
final class NationalAmounts {
    private static final String PAID = "rate";
    private static final int CENTS = 2;

    private final Tables tables;
    private final TableKind kind;
    private final LocalDate date;
    private final Optional<Decimal> conversionFactor;
    private final Map<String, Boolean> paid = new HashMap<>();

    NationalAmounts(Tables tables, Edition edition) {
        this.tables = tables;
        this.kind = edition.table();
        this.date = edition.dates().from();
        this.conversionFactor = kind == TableKind.RVU
                ? tables.parameter("pfs.conversion_factor.nonqp", date).value().map(Parameter::value)
                : Optional.empty();
    }

    /** The amounts that rows of a table can have. */
    static List<String> names(TableKind kind) {
        return switch (kind) {
            case RVU -> List.of("nonfacility", "facility");
            case ASC_RATES, OPPS_RATES, OPPS_APCS -> List.of("rate");
            case ASC_DEVICES, OPPS_DEVICES -> List.of("amount");
            default -> List.of();
        };
    }

    /** The amounts of a row, by name; one that it does not have is not there. */
    Map<String, Decimal> of(TableRow row) {
        Map<String, Decimal> amounts = new LinkedHashMap<>();
        for (String name : names(kind)) {
            if (kind == TableKind.RVU) {
                fee(row, name).ifPresent(fee -> amounts.put(name, fee));
            } else if (row.has(name)) {
                amounts.put(name, row.decimal(name));
            }
        }
        return amounts;
    }

    private Optional<Decimal> fee(TableRow row, String setting) {
        boolean none = row.flag(setting + "_na") || !isPaid(row.text("status"));
        Decimal total = capped(row, setting);
        return conversionFactor
                .filter(factor -> !none && total.signum() > 0)
                .map(factor -> total.multiply(factor).rounded(CENTS));
    }

    /** The total relative value, at most that with the hospital amounts of imaging, where the row has them. */
    private static Decimal capped(TableRow row, String setting) {
        Decimal total = row.decimal("total_" + setting);
        Decimal pe = number(row, "opps_pe_" + setting);
        Decimal mp = number(row, "opps_mp");
        boolean hasCap = pe.signum() > 0 || mp.signum() > 0;
        return hasCap ? total.min(row.decimal("work").add(pe).add(mp)) : total;
    }

    private static Decimal number(TableRow row, String column) {
        return row.has(column) ? row.decimal(column) : Decimal.ZERO;
    }

    /** Whether codes of a status are paid by their relative values. */
    private boolean isPaid(String status) {
        return paid.computeIfAbsent(
                status,
                each -> tables.find(TableKind.INDICATORS, date, "pfs", each)
                        .value()
                        .filter(indicator -> indicator.text("treatment").equals(PAID))
                        .isPresent());
    }
}
