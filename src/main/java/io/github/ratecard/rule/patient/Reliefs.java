package io.github.ratecard.rule.patient;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Of which lines a patient owes less: preventive services, by their code or by a modifier. Social Security Act §1833(a)(1)
 * and (b); CPM ch. 18 §1.2.
 */
final class Reliefs {
    /** The service was preventive. */
    private static final Modifier PREVENTIVE = Modifier.parse("33");
    /** A colorectal screening became a treatment. */
    private static final Modifier BECAME_TREATMENT = Modifier.parse("PT");

    private final Tables tables;

    Reliefs(Tables tables) {
        this.tables = tables;
    }

    Relief of(PricedLine line, LocalDate date) {
        String code = line.line().code().text();
        if (line.copayment().nothing()) {
            return new Relief(
                    true,
                    true,
                    Relief.USUAL,
                    List.of(Reason.of(
                            ReasonCode.NO_PATIENT_SHARE,
                            code + ": the " + line.system().title() + " has no coinsurance and no deductible for it")));
        }
        Optional<TableRow> row = tables.look(TableKind.PREVENTIVE, date, code);
        if (row.isPresent()) {
            return new Relief(
                    row.get().flag("coinsurance_waived"),
                    row.get().flag("deductible_waived"),
                    Relief.USUAL,
                    List.of(Reason.of(
                            ReasonCode.PREVENTIVE_SERVICE,
                            code + ": " + owed(row.get()) + " for this preventive service")));
        }
        if (line.line().has(PREVENTIVE)) {
            return new Relief(
                    true,
                    true,
                    Relief.USUAL,
                    List.of(
                            Reason.of(
                                    ReasonCode.PREVENTIVE_BY_MODIFIER,
                                    code
                                            + " is taken to be preventive, as modifier 33 says: no coinsurance and no deductible")));
        }
        if (line.line().has(BECAME_TREATMENT)) {
            return new Relief(
                    false,
                    true,
                    Relief.USUAL + "." + BECAME_TREATMENT,
                    List.of(Reason.of(
                            ReasonCode.PREVENTIVE_BY_MODIFIER,
                            code
                                    + " is taken to be a colorectal screening that became a treatment, as modifier PT says: no"
                                    + " deductible and a lower coinsurance")));
        }
        return Relief.NONE;
    }

    private static String owed(TableRow row) {
        boolean coinsurance = !row.flag("coinsurance_waived");
        boolean deductible = !row.flag("deductible_waived");
        if (coinsurance) {
            return deductible ? "coinsurance and deductible are owed" : "coinsurance is owed, no deductible";
        }
        return deductible ? "deductible is owed, no coinsurance" : "no coinsurance and no deductible are owed";
    }
}
