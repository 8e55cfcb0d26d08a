package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.input.InputFile;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.row.RowReader;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the fees that CMS computed with those that the program's rules make of the editions at hand, value by value.
 */
final class FeeCheck {
    private static final Billing QUALIFYING =
            new Billing(true, false, false, false, Optional.empty(), Optional.empty());
    /** Reasons that say that the tables to compare with are not at hand. */
    private static final Set<ReasonCode> LACKING = Set.of(
            ReasonCode.NO_EDITION_FOR_DATE,
            ReasonCode.NOT_IN_EDITION,
            ReasonCode.NOT_ON_SCHEDULE,
            ReasonCode.HELD_BACK,
            ReasonCode.NO_PARAMETER_FOR_DATE,
            ReasonCode.UNKNOWN_INDICATOR,
            ReasonCode.UNKNOWN_MODIFIER);

    /** A file of another release can have many unequal fees: at most so many are listed. */
    private static final int MOST_LISTED = 10_000;

    /** More than a release has: its codes with their modifiers, in an office and in a facility. */
    private static final int MOST_KNOWN = 50_000;

    private final Tables tables;
    private final LocalDate date;
    private final Billing billing;
    private final PhysicianFeeSchedule rules;
    private final Map<String, PreparedClaim> claims = new HashMap<>();
    private final Map<String, Outcome<Place>> places = new HashMap<>();
    private final List<FileFinding> unequal = new ArrayList<>();
    private final Map<String, Integer> unpriced = new TreeMap<>();
    private int values;
    private int equal;
    private int different;
    private int lacking;
    private List<FileFinding> held = List.of();

    private FeeCheck(Tables tables, LocalDate date, Billing billing) {
        this.tables = tables;
        this.date = date;
        this.billing = billing;
        this.rules = new PhysicianFeeSchedule(tables);
    }

    /**
     * Compares all fees of a file. Where there are two conversion factors and the file does not say which one it has,
     * the one that fits more of its fees is taken.
     */
    static FeeCheck of(InputFile file, FileHeader header, Tables tables, LocalDate date, ImportProgress progress) {
        FeeCheck ordinary = new FeeCheck(tables, date, Billing.ORDINARY);
        ordinary.read(file, header, progress);
        if (ordinary.different == 0) {
            return ordinary;
        }
        FeeCheck qualifying = new FeeCheck(tables, date, QUALIFYING);
        qualifying.read(file, header, progress);
        return qualifying.equal > ordinary.equal ? qualifying : ordinary;
    }

    /** The rows that could not be read. */
    List<FileFinding> held() {
        return held;
    }

    FeeComparison comparison() {
        return new FeeComparison(
                editions(),
                billing.qualifyingParticipant(),
                values,
                equal,
                different,
                List.copyOf(unequal),
                unpriced,
                lacking + held.size());
    }

    private void read(InputFile file, FileHeader header, ImportProgress progress) {
        held = file.read(text -> RowReader.pass(header, text, file.shown(), progress, this::row))
                .held();
    }

    private boolean row(ReadRow row) {
        // A file that names what nobody knows does not fill the memory
        if (places.size() > MOST_KNOWN || claims.size() > MOST_KNOWN) {
            places.clear();
            claims.clear();
        }
        Outcome<Place> place = places.computeIfAbsent(
                row.text("mac") + "-" + row.text("number"),
                key -> locality(row.text("mac"), row.text("number")).map(FeeCheck::place));
        for (boolean facility : new boolean[] {false, true}) {
            String column = facility ? "facility" : "nonfacility";
            row.number(column).ifPresent(printed -> compare(row, column, facility, place, printed));
        }
        return true;
    }

    private void compare(ReadRow row, String column, boolean facility, Outcome<Place> place, Decimal printed) {
        values++;
        PreparedClaim claim = claims.computeIfAbsent(
                row.text("code") + "-" + row.text("modifier") + "-" + facility,
                key -> rules.prepare(encounter(row, facility)));
        Outcome<Decimal> fee = place.then(at -> claim.in(at).get(0).amount().map(Term::value));
        if (!fee.isPresent()) {
            ReasonCode why = fee.reason().code();
            lacking += LACKING.contains(why) ? 1 : 0;
            unpriced.merge(why.name(), 1, Integer::sum);
        } else if (fee.get().compareTo(printed) == 0) {
            equal++;
        } else {
            different++;
            if (unequal.size() < MOST_LISTED) {
                unequal.add(row.finding(column, column + ": CMS " + printed + ", here " + fee.get()));
            }
        }
    }

    private Encounter encounter(ReadRow row, boolean facility) {
        List<Modifier> modifiers =
                row.text("modifier").isEmpty() ? List.of() : List.of(new Modifier(row.text("modifier")));
        ServiceLine line = ServiceLine.of(new HcpcsCode(row.text("code")), modifiers, 1);
        return new Encounter(
                date, new PlaceOfService(facility ? "22" : "11", facility, Optional.empty()), List.of(line), billing);
    }

    private static Place place(TableRow locality) {
        return new Place(
                Optional.of(Gpci.of(locality)), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The locality of these numbers; CMS's capped fees number all of a state under one of its contractors. */
    private Outcome<TableRow> locality(String mac, String number) {
        List<Edition> editions = tables.inForce(TableKind.GPCI, date);
        if (editions.isEmpty()) {
            return Outcome.none(ReasonCode.NO_EDITION_FOR_DATE, "no geographic indices of " + date);
        }
        List<TableRow> all = tables.rows(editions.get(0));
        List<TableRow> own =
                all.stream().filter(row -> row.text("mac").equals(mac)).toList();
        List<TableRow> numbered =
                all.stream().filter(row -> row.text("number").equals(number)).toList();
        Optional<TableRow> exact = numbered.stream().filter(own::contains).findFirst();
        return exact.or(() -> numbered.stream()
                        .filter(row -> own.stream()
                                .anyMatch(other -> other.text("state").equals(row.text("state"))))
                        .findFirst())
                .map(Outcome::of)
                .orElseGet(() -> Outcome.none(
                        ReasonCode.NOT_IN_EDITION,
                        mac + "-" + number + " is not in " + editions.get(0).id()));
    }

    private List<String> editions() {
        List<String> editions = new ArrayList<>();
        for (TableKind kind : List.of(TableKind.RVU, TableKind.GPCI)) {
            tables.inForce(kind, date).stream().findFirst().ifPresent(edition -> editions.add(edition.id()));
        }
        return editions;
    }
}
