package io.github.ratecard.data.check;

import io.github.ratecard.data.CsvRow;
import io.github.ratecard.data.CsvTable;
import io.github.ratecard.data.Findings;
import io.github.ratecard.data.Vocabulary;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.table.entry.IndicatorTreatment;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.entry.ServiceModifierEffect;
import io.github.ratecard.table.kind.TableKind;
import io.github.ratecard.yaml.Valid;
import java.util.ArrayList;
import java.util.List;

/** The rules tables use no word that the program does not know. */
record RuleTableCheck(Findings findings) {
    private static final List<String> CLAIMS =
            PaymentSystem.all().stream().map(PaymentSystem::word).toList();
    private static final List<String> SERVICES =
            TableKind.ofServices().stream().map(TableKind::system).toList();

    /** The sites that a place can be; {@link Site#OTHER} is written as none. */
    private static final List<String> SITES = List.of(Site.ASC.word(), Site.HOSPITAL.word(), Site.OFFICE.word());

    private static final List<String> APC_ROLES = List.of("new_technology", "drug_administration");

    private static final List<String> OPPS_ROLES =
            List.of("cell_or_gene_therapy", "clinic_visit", "observation_hours", "unclassified_drug");

    private static final List<String> PROVIDER_ROLES =
            List.of("other_area", "reclassified", "sole_community", "special_index");

    void check(CsvTable table) {
        for (CsvRow row : table.rows()) {
            switch (table.kind()) {
                case PLACES -> findings.attempt(() -> place(row));
                case INDICATORS -> findings.attempt(() -> indicator(row));
                case MODIFIERS ->
                    CLAIMS.forEach(system ->
                            findings.attempt(() -> word(row, system, Vocabulary.words(ModifierTreatment.values()))));
                case SERVICE_MODIFIERS -> findings.attempt(() -> serviceModifier(row));
                case CODE_RANGES -> findings.attempt(() -> words(row, "systems", CLAIMS));
                case APC_RANGES -> findings.attempt(() -> word(row, "role", APC_ROLES));
                case EXCLUDED_SERVICES -> findings.attempt(() -> excluded(row));
                case OPPS_CODES -> findings.attempt(() -> word(row, "role", OPPS_ROLES));
                case PROVIDER_CODES -> findings.attempt(() -> word(row, "role", PROVIDER_ROLES));
                default -> {
                    return;
                }
            }
        }
    }

    private static void place(CsvRow row) {
        word(row, "setting", List.of("facility", "off-campus", "nonfacility"));
        if (!row.text("site").isEmpty()) {
            word(row, "site", SITES);
        }
    }

    private static void indicator(CsvRow row) {
        word(row, "system", CLAIMS);
        PaymentSystem system = PaymentSystem.all().get(CLAIMS.indexOf(row.text("system")));
        List<String> treatments = new ArrayList<>();
        for (IndicatorTreatment each : IndicatorTreatment.values()) {
            if (each.isOf(system)) {
                treatments.add(each.word());
            }
        }
        word(row, "treatment", treatments);
        reason(row, IndicatorTreatment.parse(row.text("treatment")));
        if (!row.text("schedules").isEmpty()) {
            words(row, "schedules", SERVICES);
        }
    }

    private static void serviceModifier(CsvRow row) {
        word(row, "system", SERVICES);
        word(row, "effect", Vocabulary.words(ServiceModifierEffect.values()));
    }

    private static void reason(CsvRow row, IndicatorTreatment treatment) {
        String code = row.text("reason");
        if (treatment.pays() && code.isEmpty()) {
            return;
        }
        ReasonCode.Kind[] kinds = treatment.pays()
                ? new ReasonCode.Kind[] {ReasonCode.Kind.WARNING}
                : new ReasonCode.Kind[] {ReasonCode.Kind.NOT_PAYABLE, ReasonCode.Kind.UNPRICED};
        Vocabulary.reason(code, kinds).ifPresent(valid -> {
            throw row.wrong("reason", "'" + code + "' is no reason for '" + treatment.word() + "'", valid);
        });
    }

    private static void excluded(CsvRow row) {
        if (!row.text("apcs").isEmpty()) {
            word(row, "apcs", APC_ROLES);
        }
        if (!row.text("codes").isEmpty()) {
            word(row, "codes", OPPS_ROLES);
        }
    }

    private static void word(CsvRow row, String column, List<String> known) {
        if (!known.contains(row.text(column))) {
            throw row.wrong(
                    column, column + " '" + row.text(column) + "' is not known", Valid.oneOf(row.text(column), known));
        }
    }

    private static void words(CsvRow row, String column, List<String> known) {
        for (String word : row.text(column).split(" ")) {
            if (!known.contains(word)) {
                throw row.wrong(column, column + " '" + word + "' is not known", Valid.oneOf(word, known));
            }
        }
    }
}
