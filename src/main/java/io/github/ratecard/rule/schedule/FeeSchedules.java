package io.github.ratecard.rule.schedule;

import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.PaymentSystem;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.Tariff;
import io.github.ratecard.rule.ClaimRules;
import io.github.ratecard.rule.FeeSchedule;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schedules of single services there are, and which of them pays a line. The table of a claim comes first: a schedule
 * pays what that table leaves to it by the indicator of the code, or does not hold at all.
 */
public final class FeeSchedules {
    private final Tables tables;
    private final List<FeeSchedule> all;

    public FeeSchedules(Tables tables) {
        this.tables = tables;
        this.all = List.of(
                new ClinicalLaboratory(tables), new PartBDrugs(tables), new Anesthesia(tables), new Equipment(tables));
    }

    /** The schedule by which a line is paid that is no physician's service; empty for one that is. */
    public Optional<FeeSchedule> of(ServiceLine line, LocalDate date) {
        if (!anyInForce(date)
                || tables.isHeldBack(TableKind.RVU, date, line.code().text())) {
            return Optional.empty();
        }
        Optional<TableRow> row = physicians(line, date);
        return row.isPresent()
                ? named(PaymentSystem.PFS, row.get().text("status"), line, date)
                : first(all, line, date);
    }

    /** A physician's claim, on which some lines are paid by other schedules. */
    public ClaimRules beside(ClaimRules physician) {
        return new LeftUnpaid(this, tables, new SortedLines(this, physician));
    }

    /** A hospital's claim, on which the lines that its own rules leave to other schedules are paid by those. */
    public ClaimRules after(ClaimRules hospital) {
        return new LeftUnpaid(this, tables, new LeftLines(this, hospital));
    }

    /** Whether a line of a schedule stands on the claim of a site's facility, which is paid for it, or packages it. */
    public boolean isBilledByFacility(FeeSchedule schedule, ServiceLine line, PaymentSystem facility, LocalDate date) {
        TableKind rates = facility == PaymentSystem.ASC ? TableKind.ASC_RATES : TableKind.OPPS_RATES;
        Optional<TableRow> row = tables.look(rates, date, line.code().text());
        if (row.isEmpty()) {
            boolean decides = facility == PaymentSystem.OPPS || schedule.isOfSurgeryCenters();
            return schedule.isTheFacilitys() && decides && !isWhole(rates, date);
        }
        return facility == PaymentSystem.ASC || !isAnothers(row.get().text("indicator"), date);
    }

    /** The schedule that an indicator of another payment system leaves a line to. */
    Optional<FeeSchedule> named(Tariff system, String indicator, ServiceLine line, LocalDate date) {
        return first(named(system, indicator, date), line, date);
    }

    /** The schedules that an indicator of another payment system leaves lines to. */
    List<FeeSchedule> named(Tariff system, String indicator, LocalDate date) {
        Optional<TableRow> meaning = tables.look(TableKind.INDICATORS, date, system.word(), indicator);
        if (meaning.isEmpty() || !meaning.get().has("schedules")) {
            return List.of();
        }
        List<String> words = List.of(meaning.get().text("schedules").split(" "));
        List<FeeSchedule> named = new ArrayList<>(all.size());
        for (FeeSchedule schedule : all) {
            if (words.contains(schedule.system().word())) {
                named.add(schedule);
            }
        }
        return named;
    }

    private Optional<FeeSchedule> first(List<FeeSchedule> schedules, ServiceLine line, LocalDate date) {
        for (FeeSchedule schedule : schedules) {
            if (schedule.lists(line, date, tables)) {
                return Optional.of(schedule);
            }
        }
        return Optional.empty();
    }

    /** The physician's row of a line: that of code and modifier where there is one. */
    private Optional<TableRow> physicians(ServiceLine line, LocalDate date) {
        for (Modifier modifier : line.modifiers()) {
            Optional<TableRow> own =
                    tables.look(TableKind.RVU, date, line.code().text(), modifier.text());
            if (own.isPresent()) {
                return own;
            }
        }
        return tables.look(TableKind.RVU, date, line.code().text(), "");
    }

    /** Whether an indicator of hospitals says that another provider bills the code, and which no schedule pays here. */
    private boolean isAnothers(String indicator, LocalDate date) {
        Optional<TableRow> meaning = tables.look(TableKind.INDICATORS, date, PaymentSystem.OPPS.word(), indicator);
        return meaning.isPresent()
                && meaning.get().text("reason").equals("OTHER_SCHEDULE")
                && !meaning.get().has("schedules");
    }

    private boolean isWhole(TableKind kind, LocalDate date) {
        for (Edition edition : tables.inForce(kind, date)) {
            if (edition.complete()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the tables is at hand, which nearly always spares a look. */
    private boolean anyInForce(LocalDate date) {
        for (FeeSchedule schedule : all) {
            for (TableKind kind : schedule.tables()) {
                if (!tables.inForce(kind, date).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
