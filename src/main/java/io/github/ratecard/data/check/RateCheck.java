package io.github.ratecard.data.check;

import io.github.ratecard.data.CsvRow;
import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.EditionData;
import io.github.ratecard.data.Findings;
import io.github.ratecard.data.ParameterValue;
import io.github.ratecard.model.Decimal;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * Control totals of single rows: in the Physician Fee Schedule work + PE + MP is the printed total of each setting; in
 * the facility systems weight × conversion factor is the rate within half a cent, where there is a weight.
 */
final class RateCheck {
    private static final Decimal HALF_A_CENT = Decimal.of("0.005");

    private final CsvRow row;

    private RateCheck(CsvRow row) {
        this.row = row;
    }

    static void check(EditionData edition, CsvTable table, List<ParameterValue> parameters, Findings findings) {
        if (table.kind() == TableKind.RVU) {
            for (CsvRow row : table.rows()) {
                findings.attempt(() -> new RateCheck(row).total("pe_nonfacility", "total_nonfacility"));
                findings.attempt(() -> new RateCheck(row).total("pe_facility", "total_facility"));
            }
        } else if (table.kind().has("weight")) {
            findings.attempt(() -> {
                Decimal factor = factor(edition, table, parameters);
                table.rows().forEach(row -> findings.attempt(() -> new RateCheck(row).rate(factor)));
            });
        }
    }

    private static Decimal factor(EditionData edition, CsvTable table, List<ParameterValue> parameters) {
        String name = table.kind().system() + ".conversion_factor";
        Optional<ParameterValue> factor = parameters.stream()
                .filter(value -> value.name().equals(name)
                        && value.dates().contains(edition.dates().from()))
                .findFirst();
        return Decimal.of(factor.orElseThrow(() -> new TableException(
                        "there is no '" + name + "' on " + edition.dates().from() + " to check the rates with",
                        table.shown(),
                        "a value for the date in parameters.yaml"))
                .value());
    }

    private void total(String pe, String total) {
        Decimal sum = number("work").add(number(pe)).add(number("mp"));
        if (sum.compareTo(number(total)) != 0) {
            throw row.wrong(
                    total,
                    "work + " + pe + " + mp is " + sum + ", the total says " + row.text(total),
                    "a total that is the sum of its parts");
        }
    }

    private void rate(Decimal factor) {
        if (row.text("weight").isEmpty()) {
            return;
        }
        if (row.text("rate").isEmpty()) {
            throw row.wrong("rate", "there is a weight and no rate", "both, or a rate alone");
        }
        Decimal product = number("weight").multiply(factor);
        if (product.subtract(number("rate")).abs().compareTo(HALF_A_CENT) > 0) {
            throw row.wrong(
                    "rate",
                    "weight x conversion factor is " + product + ", the rate says " + row.text("rate"),
                    "a rate within half a cent of weight x " + factor);
        }
    }

    private Decimal number(String column) {
        return Decimal.of(row.text(column));
    }
}
