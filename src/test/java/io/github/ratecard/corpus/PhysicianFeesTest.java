package io.github.ratecard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.service.HcpcsCode;
import io.github.ratecard.model.service.Modifier;
import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.rule.Billing;
import io.github.ratecard.rule.Encounter;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import io.github.ratecard.rule.PlaceOfService;
import io.github.ratecard.rule.PreparedClaim;
import io.github.ratecard.rule.physician.PhysicianFeeSchedule;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of the fees that CMS computed itself and published with its releases, against ours from the same releases. */
class PhysicianFeesTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 2, 15);
    private static final LocalDate JULY = LocalDate.of(2025, 8, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 11, 15);
    /** RVU26B is not at hand; RVU26C has the same values for all that PFREV26B prints. */
    private static final LocalDate YEAR_2026 = LocalDate.of(2026, 8, 15);

    private static final Billing QUALIFYING =
            new Billing(true, false, false, false, Optional.empty(), Optional.empty());

    @TempDir
    static Path folder;

    private static Tables tables;

    @BeforeAll
    static void imports() {
        tables = Corpus.imported(
                folder,
                Optional.empty(),
                Corpus.file("RVU25A/PPRRVU25_JAN.csv"),
                Corpus.file("RVU25A/GPCI2025.csv"),
                Corpus.file("RVU25C/PPRRVU2025_Jul.csv"),
                Corpus.file("RVU25D/PPRRVU2025_Oct.csv"),
                Corpus.file("RVU26C/PPRRVU2026_Jul_nonQPP.csv"));
    }

    @AfterAll
    static void close() {
        if (tables != null) {
            tables.close();
        }
    }

    @Test
    void paymentFileOfJuly2025() {
        fees("PFREV25C", Corpus.text(Corpus.file("PFREV25C/PFREV25C.txt")), JULY, Billing.ORDINARY, 218);
    }

    @Test
    void paymentFileOfOctober2025() {
        fees("PFREV25D", Corpus.text(Corpus.file("PFREV25D/PFREV4.txt")), OCTOBER, Billing.ORDINARY, 3052);
    }

    @Test
    void paymentFileOfApril2026() {
        String text = Corpus.text(Corpus.file("PFREV26B/PFREV26B_nonQP.zip"), "PFREV26B.txt");
        fees("PFREV26B", text, YEAR_2026, Billing.ORDINARY, 8066);
    }

    @Test
    void paymentFileOfApril2026ForQualifyingParticipants() {
        String text = Corpus.text(Corpus.file("PFREV26B/PFREV26B_QP.zip"), "PFREV26B.txt");
        fees("PFREV26B, qualifying", text, YEAR_2026, QUALIFYING, 8066);
    }

    @Test
    void cappedFeesOfJanuary2025() {
        caps("OPPSCAP of January 2025", "RVU25A/OPPSCAP_JAN.csv", JANUARY);
    }

    @Test
    void cappedFeesOfOctober2025() {
        caps("OPPSCAP of October 2025", "RVU25D/OPPSCAP_Oct.csv", OCTOBER);
    }

    /** Year, contractor, locality, code, modifier, office, facility, and what CMS used for them. */
    private static void fees(String name, String text, LocalDate date, Billing billing, int expected) {
        Tally tally = new Tally(name);
        Desk desk = new Desk(date, billing);
        for (CSVRecord row : Corpus.rows(text, ',')) {
            if (row.size() > 9) {
                Service service = new Service(row.get(3), row.get(4).strip(), row.get(1), row.get(2), row.get(9));
                desk.check(tally, service, false, row.get(5));
                desk.check(tally, service, true, row.get(6));
            }
        }
        tally.reportAllComputed(expected);
    }

    private static void caps(String name, String file, LocalDate date) {
        Tally tally = new Tally(name);
        Desk desk = new Desk(date, Billing.ORDINARY);
        for (CSVRecord row : Corpus.rows(Corpus.text(Corpus.file(file)), ',')) {
            if (row.size() > 6 && HcpcsCode.isCode(row.get(0))) {
                Service service = new Service(row.get(0), row.get(1).strip(), row.get(3), row.get(4), row.get(2));
                desk.check(tally, service, true, row.get(5));
                desk.check(tally, service, false, row.get(6));
            }
        }
        tally.reportAllComputed(2 * 16_100);
    }

    /** A row of CMS's file. */
    private record Service(String code, String modifier, String mac, String number, String status) {}

    /** Prices on one date, each code once for all places. */
    private static final class Desk {
        private final LocalDate date;
        private final Billing billing;
        private final List<TableRow> localities;
        private final Map<String, PreparedClaim> claims = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, TableRow> rows = new HashMap<>();
        private final Map<String, TableRow> gpcis = new HashMap<>();

        Desk(LocalDate date, Billing billing) {
            this.date = date;
            this.billing = billing;
            this.localities = tables.rows(tables.inForce(TableKind.GPCI, date).get(0));
        }

        void check(Tally tally, Service service, boolean facility, String printed) {
            Place place = places.computeIfAbsent(service.mac() + service.number(), key -> place(service));
            PreparedClaim claim = claims.computeIfAbsent(
                    service.code() + service.modifier() + facility, key -> claim(service, facility));
            Outcome<Term> amount = claim.in(place).get(0).amount();
            String what = service + (facility ? ", facility" : ", office");
            BigDecimal value = new BigDecimal(printed).setScale(2);
            tally.value(what, value, amount, reason -> ground(reason, service, facility));
            if (!amount.isPresent()) {
                if (value.equals(byHand(service, facility)) || value.equals(byHand(service, !facility))) {
                    tally.computed();
                }
            }
        }

        /** CMS prints an amount for these too, and says in the release that it is none: status C, or NA in that setting. */
        private String ground(ReasonCode reason, Service service, boolean facility) {
            TableRow row = row(service);
            if (reason == ReasonCode.CONTRACTOR_PRICED && service.status().equals("C")) {
                return "status C";
            }
            boolean na = row.flag(facility ? "facility_na" : "nonfacility_na");
            return reason == ReasonCode.NOT_PAYABLE_HERE && na ? "NA in the release" : "";
        }

        /**
         * The formula by itself, or what caps it, whatever the release says about status and setting. A code that contractors
         * price has no values of its own: CMS prints the cap, with the work of its professional component.
         */
        private BigDecimal byHand(Service service, boolean facility) {
            TableRow row = row(service);
            TableRow gpci = gpcis.computeIfAbsent(service.mac() + service.number(), key -> locality(service));
            String setting = facility ? "facility" : "nonfacility";
            BigDecimal work = number(row, "work");
            if (service.status().equals("C") && service.modifier().isEmpty()) {
                work = tables.find(TableKind.RVU, date, service.code(), "26")
                        .value()
                        .map(professional -> number(professional, "work"))
                        .orElse(work);
            }
            BigDecimal fee = fee(work, row, gpci, "pe_" + setting, "mp");
            if (number(row, "opps_pe_" + setting).add(number(row, "opps_mp")).signum() == 0) {
                return fee;
            }
            BigDecimal cap = fee(work, row, gpci, "opps_pe_" + setting, "opps_mp");
            return service.status().equals("C") ? cap : fee.min(cap);
        }

        private BigDecimal fee(BigDecimal work, TableRow row, TableRow gpci, String pe, String mp) {
            return work.multiply(number(gpci, "work"))
                    .add(number(row, pe).multiply(number(gpci, "pe")))
                    .add(number(row, mp).multiply(number(gpci, "mp")))
                    .multiply(conversionFactor())
                    .setScale(2, RoundingMode.HALF_UP);
        }

        private BigDecimal conversionFactor() {
            if (date.getYear() == 2025) {
                return new BigDecimal("32.3465");
            }
            return new BigDecimal(billing.qualifyingParticipant() ? "33.5675" : "33.4009");
        }

        private static BigDecimal number(TableRow row, String column) {
            return row.text(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.text(column));
        }

        private PreparedClaim claim(Service service, boolean facility) {
            List<Modifier> modifiers =
                    service.modifier().isEmpty() ? List.of() : List.of(new Modifier(service.modifier()));
            ServiceLine line = ServiceLine.of(new HcpcsCode(service.code()), modifiers, 1);
            PlaceOfService pos = new PlaceOfService(facility ? "22" : "11", facility, Optional.empty());
            return new PhysicianFeeSchedule(tables).prepare(new Encounter(date, pos, List.of(line), billing));
        }

        /** The capped fees number all of California under its northern contractor, so the state decides there. */
        private TableRow locality(Service service) {
            String state = localities.stream()
                    .filter(row -> row.text("mac").equals(service.mac()))
                    .findFirst()
                    .orElseThrow()
                    .text("state");
            List<TableRow> found = localities.stream()
                    .filter(row -> row.text("number").equals(service.number()))
                    .filter(row -> row.text("mac").equals(service.mac())
                            || state.equals("CA") && row.text("state").equals(state))
                    .toList();
            assertEquals(1, found.size(), service.toString());
            return found.get(0);
        }

        private TableRow row(Service service) {
            return rows.computeIfAbsent(
                    service.code() + service.modifier(),
                    key -> tables.find(TableKind.RVU, date, service.code(), service.modifier())
                            .get());
        }

        private Place place(Service service) {
            return new Place(
                    Optional.of(Gpci.of(locality(service))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }
}
