package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Site;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.PricedLine;
import io.github.ratecard.rule.line.Amounts;
import io.github.ratecard.rule.line.LineDraft;
import io.github.ratecard.rule.line.UnitLimits;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What schedules share whose lines are paid by a rate a unit, {@code round(rate × units)}, and not more than was charged. */
final class ServiceLines {
    private final Tariff system;
    private final Optional<UnitLimits> practitioners;
    private final Optional<UnitLimits> hospitals;

    ServiceLines(Tariff system, Tables tables) {
        this(
                system,
                Optional.of(new UnitLimits(tables, TableKind.UNIT_LIMITS)),
                Optional.of(new UnitLimits(tables, TableKind.HOSPITAL_UNIT_LIMITS)));
    }

    private ServiceLines(Tariff system, Optional<UnitLimits> practitioners, Optional<UnitLimits> hospitals) {
        this.system = system;
        this.practitioners = practitioners;
        this.hospitals = hospitals;
    }

    /** Lines of suppliers, whose limits of units are in no table that is at hand. */
    static ServiceLines withoutLimits(Tariff system) {
        return new ServiceLines(system, Optional.empty(), Optional.empty());
    }

    /**
     * The lines of an encounter, each by itself.
     *
     * @param name what the payment is called
     * @param rate sets the rate of a line, or refuses it
     */
    List<PricedLine> priced(Encounter encounter, String name, Consumer<LineDraft> rate) {
        return finished(drafts(encounter, rate), name);
    }

    /** The lines before the place is known. */
    List<LineDraft> drafts(Encounter encounter, Consumer<LineDraft> rate) {
        List<LineDraft> drafts = new ArrayList<>();
        for (ServiceLine line : encounter.lines()) {
            LineDraft draft = new LineDraft(system, line);
            rate.accept(draft);
            drafts.add(draft);
        }
        boolean hospital = encounter.placeOfService().site().equals(Optional.of(Site.HOSPITAL));
        (hospital ? hospitals : practitioners).ifPresent(limits -> limits.check(drafts, encounter.date()));
        return drafts;
    }

    /** The amounts of lines that have all that makes them. */
    List<PricedLine> finished(List<LineDraft> drafts, String name) {
        List<PricedLine> lines = new ArrayList<>();
        for (LineDraft draft : drafts) {
            lines.add(draft.finish(amount(name, draft)));
        }
        return List.copyOf(lines);
    }

    private static Optional<Term> amount(String name, LineDraft draft) {
        return draft.isOpen()
                ? Optional.of(Amounts.cappedByCharge(Amounts.line(name, draft), draft.line()))
                : Optional.empty();
    }
}
