package io.github.ratecard.release;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.HcpcsCode;
import io.github.ratecard.model.Modifier;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.ServiceLine;
import io.github.ratecard.model.Term;
import io.github.ratecard.release.finding.FeeComparison;
import io.github.ratecard.release.finding.FileFinding;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.row.Reading;
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

/** Compares the fees that CMS computed with those that the program's rules make of the editions at hand, value by value. */
public final class FeeCheck {
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

    private static final int STEP = 100;

    private final List<ReadRow> rows;
    private final Tables tables;
    private final LocalDate date;
    private final int unreadable;
    private final ImportProgress progress;
    private final Map<String, Outcome<TableRow>> localities = new HashMap<>();

    private FeeCheck(Reading reading, Tables tables, LocalDate date, ImportProgress progress) {
        this.rows = reading.standing();
        this.unreadable = reading.findings().held().size();
        this.tables = tables;
        this.date = date;
        this.progress = progress;
    }

    /**
     * Compares all fees of a file. Where there are two conversion factors and nothing says for which one the file is, it is the
     * one that fits more of its fees.
     */
    static FeeComparison compare(Reading reading, Tables tables, LocalDate date, ImportProgress progress) {
        FeeCheck check = new FeeCheck(reading, tables, date, progress);
        FeeComparison ordinary = check.compare(Billing.ORDINARY);
        FeeComparison qualifying = ordinary.unequal().isEmpty() ? ordinary : check.compare(QUALIFYING);
        return qualifying.equal() > ordinary.equal() ? qualifying : ordinary;
    }

    private FeeComparison compare(Billing billing) {
        PhysicianFeeSchedule rules = new PhysicianFeeSchedule(tables);
        Map<String, PreparedClaim> claims = new HashMap<>();
        List<FileFinding> unequal = new ArrayList<>();
        Map<String, Integer> unpriced = new TreeMap<>();
        int values = 0;
        int equal = 0;
        int lacking = unreadable;
        int done = 0;
        for (ReadRow row : rows) {
            if (++done % STEP == 0) {
                progress.at(values, done);
            }
            Outcome<TableRow> locality = localities.computeIfAbsent(
                    row.text("mac") + "-" + row.text("number"), key -> locality(row.text("mac"), row.text("number")));
            for (boolean facility : new boolean[] {false, true}) {
                String column = facility ? "facility" : "nonfacility";
                Optional<Decimal> printed = row.number(column);
                if (printed.isEmpty()) {
                    continue;
                }
                values++;
                PreparedClaim claim = claims.computeIfAbsent(
                        row.text("code") + "-" + row.text("modifier") + "-" + facility,
                        key -> rules.prepare(encounter(row, facility, billing)));
                Outcome<Decimal> fee = locality.then(
                        place -> claim.in(place(place)).get(0).amount().map(Term::value));
                if (!fee.isPresent()) {
                    ReasonCode why = fee.reason().code();
                    lacking += LACKING.contains(why) ? 1 : 0;
                    unpriced.merge(why.name(), 1, Integer::sum);
                } else if (fee.get().compareTo(printed.get()) == 0) {
                    equal++;
                } else {
                    unequal.add(row.finding(column, column + ": CMS " + printed.get() + ", here " + fee.get()));
                }
            }
        }
        return new FeeComparison(
                editions(), billing.qualifyingParticipant(), values, equal, List.copyOf(unequal), unpriced, lacking);
    }

    private Encounter encounter(ReadRow row, boolean facility, Billing billing) {
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
