package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.LocalityId;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.ServiceModifierEffect;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Anesthesia: {@code round((base units + time units) × conversion factor of the locality × share)}. Time is in units of
 * fifteen minutes, to one decimal. A physician who directs, and the anesthetist who is directed, are each paid half; one
 * who supervises more than four at a time is paid three units, without time. Social Security Act §1848(b)(2)(B), 42 CFR
 * 414.46, 414.60; CPM ch. 12 §§50, 140.
 */
final class Anesthesia implements FeeSchedule {
    private static final int TIME_DECIMALS = 1;
    /** What modifiers do that say who gave the anesthesia. */
    static final List<ServiceModifierEffect> ROLES =
            List.of(ServiceModifierEffect.WHOLE, ServiceModifierEffect.PAID_SHARE, ServiceModifierEffect.SUPERVISED);

    private final Tables tables;
    private final ServiceLines lines;

    Anesthesia(Tables tables) {
        this.tables = tables;
        this.lines = new ServiceLines(system(), tables);
    }

    @Override
    public TableKind table() {
        return TableKind.ANESTHESIA_UNITS;
    }

    @Override
    public List<TableKind> tables() {
        return List.of(TableKind.ANESTHESIA_UNITS, TableKind.ANESTHESIA);
    }

    /** Without the table of base units, a code is anesthesia if the physician's table says so. */
    @Override
    public boolean lists(ServiceLine line, LocalDate date, Tables tables) {
        String code = line.code().text();
        return tables.inForce(TableKind.ANESTHESIA_UNITS, date).isEmpty()
                ? tables.look(TableKind.RVU, date, code, "").isPresent()
                : tables.look(TableKind.ANESTHESIA_UNITS, date, code).isPresent();
    }

    /** The anesthetist bills, wherever the operation is. */
    @Override
    public boolean isTheFacilitys() {
        return false;
    }

    @Override
    public PreparedClaim prepare(Encounter encounter) {
        LocalDate date = encounter.date();
        AnesthesiaSession session = new AnesthesiaSession(
                tables, date, encounter.lines(), line -> modifiers(new LineDraft(system(), line), date));
        Optional<String> undecided = session.hasSeveral() ? session.undecided() : Optional.empty();
        List<LineDraft> drafts = lines.drafts(encounter, draft -> {
            undecided.ifPresent(why -> draft.refuse(ReasonCode.INTERACTION_UNDECIDED, why));
            units(draft, session, date);
        });
        return place -> in(place, drafts, encounter);
    }

    private List<PricedLine> in(Place place, List<LineDraft> drafts, Encounter encounter) {
        List<LineDraft> local = new ArrayList<>();
        for (LineDraft draft : drafts) {
            LineDraft copy = draft.copy();
            if (copy.isOpen()) {
                copy.need(conversionFactor(place, encounter))
                        .ifPresent(factor -> copy.fee(Term.product("units × conversion factor", copy.fee(), factor)));
            }
            if (copy.isOpen() && encounter.billing().nonparticipating()) {
                nonparticipating(copy, encounter.date());
            }
            local.add(copy);
        }
        return lines.finished(local, "anesthesia payment");
    }

    /** A physician who does not participate is paid less, and may charge so much more. */
    private void nonparticipating(LineDraft draft, LocalDate date) {
        draft.need(tables.parameter("pfs.nonparticipating", date))
                .ifPresent(share -> draft.factor(share.term("non-participating share of the fee")));
        draft.need(tables.parameter("pfs.limiting_charge", date))
                .ifPresent(limit -> draft.limitingCharge(Term.rounded(
                        "limiting charge",
                        Term.product(
                                "limiting charge",
                                Amounts.line("non-participating fee", draft),
                                limit.term("limiting charge share")))));
    }

    /** The factor of the locality, or of the nation where no place was given; qualifying APM participants have their own. */
    private Outcome<Term> conversionFactor(Place place, Encounter encounter) {
        boolean qualifying = encounter.billing().qualifyingParticipant();
        LocalDate date = encounter.date();
        Optional<LocalityId> locality = place.territory().locality();
        if (locality.isEmpty()) {
            return tables.parameter("anesthesia.conversion_factor." + (qualifying ? "qp" : "nonqp"), date)
                    .map(national -> national.term("national anesthesia conversion factor"));
        }
        return tables.find(
                        TableKind.ANESTHESIA,
                        date,
                        locality.get().mac(),
                        locality.get().number())
                .map(row -> row.fact(
                        "anesthesia conversion factor of " + row.text("name"),
                        qualifying && row.has("factor_qualifying") ? "factor_qualifying" : "factor"));
    }

    /** The units that are paid, as the fee of the line, and the share of the clinician's part in it. */
    private void units(LineDraft draft, AnesthesiaSession session, LocalDate date) {
        ServiceModifiers modifiers = modifiers(draft, date);
        Optional<TableRow> base = draft.need(tables.find(
                TableKind.ANESTHESIA_UNITS, date, draft.line().code().text()));
        if (base.isEmpty()) {
            return;
        }
        draft.found(base.get(), "");
        List<Modifier> roles = modifiers.with(ROLES);
        if (roles.size() > 1) {
            draft.refuse(
                    ReasonCode.MODIFIERS_CONFLICT,
                    "modifiers " + roles.get(0) + " and " + roles.get(1) + " cannot stand on one line");
        }
        ServiceLine paid = session.hasSeveral() ? session.paidWith(draft.line()) : draft.line();
        if (paid != draft.line()) {
            draft.payNothing("paid with " + paid.code() + ", which has the most base units under the same anesthesia");
            return;
        }
        if (roles.isEmpty()) {
            draft.note(
                    ReasonCode.ANESTHESIA_ROLE,
                    draft.line().code()
                            + ": no modifier says who did it; it is taken to be one clinician alone (AA or QZ)");
        }
        if (session.hasSeveral() && session.sharesTime(draft.line())) {
            draft.note(
                    ReasonCode.ANESTHESIA_TIME,
                    draft.line().code()
                            + ": its minutes are taken to be all the time of the anesthesia, and those of the"
                            + " other procedures the same time");
        }
        if (modifiers.with(ServiceModifierEffect.SUPERVISED).isEmpty()) {
            performed(draft, base.get(), date);
        } else {
            supervised(draft, date);
        }
        for (Modifier modifier : modifiers.with(ServiceModifierEffect.PAID_SHARE)) {
            draft.need(tables.parameter("anesthesia.paid_share." + modifier, date))
                    .ifPresent(share -> draft.factor(share.term("share paid under modifier " + modifier)));
        }
    }

    private void performed(LineDraft draft, TableRow base, LocalDate date) {
        ServiceLine line = draft.line();
        if (line.minutes().isEmpty() || line.units() > 1) {
            draft.refuse(
                    ReasonCode.MINUTES_MISSING,
                    line.code() + " is paid by base units and time, not by units of the line: give its minutes, such as"
                            + " --minutes 86");
            return;
        }
        int minutes = line.minutes().get();
        draft.need(tables.parameter("anesthesia.minutes_a_unit", date)).ifPresent(unit -> {
            Term time = Term.fact(
                    minutes + " minutes in units of " + unit.value(),
                    Decimal.of(minutes).divide(unit.value(), TIME_DECIMALS),
                    Source.given("--minutes"));
            draft.fee(Term.sum("base and time units", List.of(base.fact("base units", "units"), time)));
        });
    }

    /** More than four procedures at a time: a fixed number of units for each, and one more if the physician saw it begin. */
    private void supervised(LineDraft draft, LocalDate date) {
        draft.need(tables.parameter("anesthesia.supervised_units", date)).ifPresent(units -> {
            draft.fee(units.term("units of a supervised procedure"));
            draft.note(
                    ReasonCode.INDUCTION_UNIT,
                    draft.line().code()
                            + ": one unit more is paid if the physician was there at induction, which a line does not say");
        });
    }

    private ServiceModifiers modifiers(LineDraft draft, LocalDate date) {
        return ServiceModifiers.of(draft, system(), tables, date);
    }
}
