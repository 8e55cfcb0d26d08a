package io.github.ratecard.rule.hospital;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ModifierTreatment;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.TableKind;
import java.util.Optional;

/**
 * Departments away from the hospital. A non-excepted one (PN) is paid a share of the rate, rounded to cents before
 * wages move it, but drugs in full. An excepted one (PO) is paid in full, but for the clinic visit and drug
 * administration, reduced and rounded likewise; rural sole community hospitals are spared that. Order of CMS's OPPS
 * Pricer; 42 CFR 419.48; CPM ch. 4 §20.6.11.
 */
final class OffCampus {
    /** The off-campus place of service: its lines need PN or PO. */
    private static final String SETTING = "off-campus";

    private final Tables tables;
    private final HospitalFamilies families;

    OffCampus(Tables tables) {
        this.tables = tables;
        this.families = new HospitalFamilies(tables);
    }

    /** Takes the share of the rate, or refuses a line that does not say which kind of department it is from. */
    void apply(HospitalLine line, Encounter encounter) {
        LineDraft draft = line.draft();
        Optional<Modifier> modifier = line.modifiers().with(ModifierTreatment.OFF_CAMPUS);
        if (modifier.isEmpty()) {
            refuseUnsaid(draft, encounter);
            return;
        }
        if (!draft.isOpen() || !line.meaning().flag("off_campus_share")) {
            return;
        }
        draft.need(tables.parameter("opps.paid_share." + modifier.get(), encounter.date()))
                .ifPresent(share -> pay(line, modifier.get(), share, encounter));
    }

    /** Whether the line is of a non-excepted department. */
    boolean isNonExcepted(HospitalLine line, Encounter encounter) {
        Optional<Modifier> modifier = line.modifiers().with(ModifierTreatment.OFF_CAMPUS);
        return modifier.isPresent()
                && tables.parameter("opps.paid_share." + modifier.get(), encounter.date())
                        .value()
                        .filter(OffCampus::reduces)
                        .isPresent();
    }

    private void pay(HospitalLine line, Modifier modifier, Parameter share, Encounter encounter) {
        LineDraft draft = line.draft();
        String name = "share paid under modifier " + modifier;
        if (reduces(share)) {
            reduce(draft, modifier, share.term(name));
            return;
        }
        Optional<String> family =
                encounter.billing().ruralSoleCommunity() ? Optional.empty() : reducedFamily(line, encounter);
        if (family.isEmpty()) {
            draft.factor(share.term(name));
            return;
        }
        Optional<Parameter> part = draft.need(tables.parameter("opps.paid_share." + family.get(), encounter.date()));
        if (part.isPresent()) {
            String partName = "share paid for " + family.get().replace('_', ' ') + " under modifier " + modifier;
            if (reduces(part.get())) {
                reduce(draft, modifier, part.get().term(partName));
            } else {
                draft.factor(part.get().term(partName));
            }
        }
    }

    /** The rate is reduced and rounded before anything else, as CMS's pricer does. */
    private static void reduce(LineDraft draft, Modifier modifier, Term share) {
        String name = "rate under modifier " + modifier;
        draft.fee(Term.rounded(name, Term.product(name, draft.fee(), share)));
    }

    private Optional<String> reducedFamily(HospitalLine line, Encounter encounter) {
        if (families.isCode(line, HospitalFamilies.CLINIC_VISIT, encounter.date())) {
            return Optional.of(HospitalFamilies.CLINIC_VISIT);
        }
        return families.hasApc(line, HospitalFamilies.DRUG_ADMINISTRATION, encounter.date())
                ? Optional.of(HospitalFamilies.DRUG_ADMINISTRATION)
                : Optional.empty();
    }

    private static boolean reduces(Parameter share) {
        return share.value().compareTo(Decimal.ONE) < 0;
    }

    private void refuseUnsaid(LineDraft draft, Encounter encounter) {
        Optional<TableRow> place = tables.look(
                TableKind.PLACES, encounter.date(), encounter.placeOfService().code());
        if (place.isPresent() && place.get().text("setting").equals(SETTING)) {
            draft.refuse(
                    ReasonCode.POS_NEEDS_MODIFIER,
                    "place of service " + encounter.placeOfService().code()
                            + " is an off-campus department: say PN (non-excepted) or PO (excepted) on the line");
        }
    }
}
