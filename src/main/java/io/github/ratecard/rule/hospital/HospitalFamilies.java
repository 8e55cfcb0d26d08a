package io.github.ratecard.rule.hospital;

import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.Optional;

/** Codes and runs of APCs that a hospital rule names: the clinic visit, drug administration, New Technology and such. */
final class HospitalFamilies {
    static final String NEW_TECHNOLOGY = "new_technology";
    static final String DRUG_ADMINISTRATION = "drug_administration";
    static final String CLINIC_VISIT = "clinic_visit";
    static final String OBSERVATION_HOURS = "observation_hours";

    private final Tables tables;

    HospitalFamilies(Tables tables) {
        this.tables = tables;
    }

    /** Whether the line's APC is of the family. */
    boolean hasApc(HospitalLine line, String family, LocalDate date) {
        String apc = line.draft().hasRow() ? line.draft().row().text("apc") : "";
        if (apc.isEmpty()) {
            return false;
        }
        for (Edition edition : tables.inForce(TableKind.APC_RANGES, date)) {
            for (TableRow range : tables.rows(edition)) {
                boolean within = range.text("first").compareTo(apc) <= 0
                        && range.text("last").compareTo(apc) >= 0;
                if (within && range.text("role").equals(family)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the line's code plays the part. */
    boolean isCode(HospitalLine line, String role, LocalDate date) {
        Optional<TableRow> row = tables.look(TableKind.OPPS_CODES, date, line.code());
        return row.isPresent() && row.get().text("role").equals(role);
    }
}
