package io.github.ratecard.table.kind;

import static io.github.ratecard.table.kind.Column.amount;
import static io.github.ratecard.table.kind.Column.code;
import static io.github.ratecard.table.kind.Column.date;
import static io.github.ratecard.table.kind.Column.decimal;
import static io.github.ratecard.table.kind.Column.flag;
import static io.github.ratecard.table.kind.Column.text;

import io.github.ratecard.model.service.ServiceTariff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables there are. One list of columns serves the CSV files of {@code data/}, the compiled form and the
 * importers; rows are sorted by the first {@link #keys()} columns, which no two rows share.
 *
 * <p>A table is asked by the code of a procedure unless its first column is declared to name something else. Two codes
 * share answers only if such a table holds the same for both. They may differ in columns of {@link Column#amount},
 * whose numbers rules only calculate with.
 */
public enum TableKind {
    /** Relative values and indicators of the Physician Fee Schedule (CMS: PPRRVU). */
    RVU(
            "pfs",
            "rvu",
            "Physician Fee Schedule relative values",
            "the PPRRVU file of a relative value release",
            2,
            code("code").must(),
            code("modifier"),
            code("status").must(),
            amount("work", 2).must(),
            amount("pe_nonfacility", 2).must(),
            flag("nonfacility_na").must(),
            amount("pe_facility", 2).must(),
            flag("facility_na").must(),
            amount("mp", 2).must(),
            amount("total_nonfacility", 2).must(),
            amount("total_facility", 2).must(),
            code("pctc"),
            code("global"),
            decimal("pre", 6),
            decimal("intra", 6),
            decimal("post", 6),
            code("mult"),
            code("bilat"),
            code("asst"),
            code("co"),
            code("team"),
            code("endo_base"),
            code("family"),
            amount("opps_pe_nonfacility", 2),
            amount("opps_pe_facility", 2),
            amount("opps_mp", 2),
            text("label"),
            text("source").must()),
    /** Geographic practice cost indices (CMS: Addendum E). */
    GPCI(
            "gpci",
            "gpci",
            "geographic practice cost indices",
            "the GPCI file of a relative value release",
            3,
            code("mac").ofOthers().must(),
            code("state").ofOthers().must(),
            code("number").ofOthers().must(),
            text("name").must(),
            decimal("work", 3).must(),
            decimal("work_without_floor", 3),
            decimal("pe", 3).must(),
            decimal("mp", 3).must()),
    /** ASC payment rates (CMS: Addenda AA and BB). */
    ASC_RATES(
            "asc",
            "rates",
            "ASC payment rates",
            "Addenda AA and BB of the ASC payment system",
            1,
            code("code").must(),
            code("indicator").must(),
            flag("multiple_discount"),
            amount("weight", 4),
            amount("rate", 3),
            amount("copayment", 2),
            text("label"),
            text("source").must()),
    /** Device portions of ASC rates (CMS: Addendum FF). */
    ASC_DEVICES(
            "asc",
            "devices",
            "ASC device portions",
            "Addendum FF of the ASC payment system",
            1,
            code("code").must(),
            amount("percent", 2),
            amount("amount", 2).must(),
            text("source").must()),
    /** Procedures for which an ASC is not paid (CMS: Addendum EE). */
    ASC_EXCLUDED(
            "asc",
            "excluded",
            "procedures excluded from payment in ASCs",
            "Addendum EE of the ASC payment system",
            1,
            code("code").must(),
            text("label"),
            text("source").must()),
    /** Status indicators, APCs and rates by code (CMS: OPPS Addendum B). */
    OPPS_RATES(
            "opps",
            "rates",
            "hospital outpatient rates by code",
            "Addendum B of the hospital outpatient payment system",
            1,
            code("code").must(),
            code("indicator").must(),
            code("apc"),
            amount("weight", 4),
            amount("rate", 3),
            amount("copayment", 2),
            amount("adjusted_copayment", 2),
            text("label"),
            text("source").must()),
    /** Rates by APC (CMS: OPPS Addendum A). */
    OPPS_APCS(
            "opps",
            "apcs",
            "hospital outpatient rates by APC",
            "Addendum A of the hospital outpatient payment system",
            1,
            code("apc").ofOthers().must(),
            code("indicator").must(),
            decimal("weight", 4),
            decimal("rate", 3),
            decimal("copayment", 2),
            decimal("adjusted_copayment", 2),
            text("label"),
            text("source").must()),
    /** Pairs of procedures that lift a comprehensive APC (CMS: OPPS Addendum J). */
    OPPS_COMPLEXITY(
            "opps",
            "complexity",
            "complexity adjustments",
            "Addendum J (complexity adjustments) of the hospital outpatient payment system",
            2,
            code("primary").must(),
            code("secondary").must(),
            code("adjusted_code").must(),
            code("adjusted_apc").must(),
            text("source").must()),
    /** What each status indicator means, in CMS's words (CMS: OPPS Addendum D1). */
    OPPS_STATUS(
            "opps",
            "status",
            "hospital outpatient status indicators",
            "Addendum D1 of the hospital outpatient payment system",
            1,
            code("status").ofOthers().must(),
            text("services").must(),
            text("payment").must(),
            text("source").must()),
    /** Procedures that are paid as inpatient procedures only (CMS: OPPS Addendum E). */
    OPPS_INPATIENT(
            "opps",
            "inpatient",
            "procedures paid as inpatient procedures only",
            "Addendum E of the hospital outpatient payment system",
            1,
            code("code").must(),
            text("label"),
            text("source").must()),
    /** Which of several comprehensive procedures is the primary one (CMS: OPPS Addendum J). */
    OPPS_RANKS(
            "opps",
            "ranks",
            "ranks of comprehensive procedures",
            "Addendum J (ranks) of the hospital outpatient payment system",
            1,
            code("code").must(),
            decimal("rank", 0).must(),
            text("source").must()),
    /** Kinds of services that keep their own payment beside a comprehensive APC, in CMS's words (CMS: OPPS Addendum J). */
    OPPS_EXCLUSIONS(
            "opps",
            "exclusions",
            "exclusions from comprehensive APCs",
            "Addendum J (C-APC exclusions) of the hospital outpatient payment system",
            1,
            text("services").ofOthers().must(),
            text("source").must()),
    /** Device offsets by code (CMS: OPPS Addendum P). */
    OPPS_DEVICES(
            "opps",
            "devices",
            "hospital outpatient device offsets",
            "Addendum P of the hospital outpatient payment system",
            1,
            code("code").must(),
            amount("percent", 2).must(),
            amount("amount", 2).must(),
            text("source").must()),
    /** Wage index by area for ASCs; none where the published file has several values for an area. */
    ASC_WAGE_INDEX(
            "asc-wage-index",
            "index",
            "ASC wage index",
            "the ASC wage index file",
            1,
            code("cbsa").ofOthers().must(),
            text("name").must(),
            decimal("index", 4)),
    /** Wage index by area for hospitals. */
    OPPS_WAGE_INDEX(
            "opps-wage-index",
            "index",
            "hospital wage index",
            "the wage index table of the hospital outpatient payment system",
            1,
            code("cbsa").ofOthers().must(),
            text("name").must(),
            decimal("geographic", 4).must(),
            decimal("reclassified", 4).must(),
            decimal("imputed_floor", 4).must()),
    /** Hospitals, with what their payment depends on (CMS: Outpatient Provider Specific File). */
    HOSPITALS(
            "opsf",
            "providers",
            "hospitals",
            "the Outpatient Provider Specific File",
            2,
            code("ccn").ofOthers().must(),
            date("effective").ofOthers().must(),
            text("name"),
            code("type"),
            code("state").must(),
            code("county"),
            code("geographic_cbsa"),
            code("wage_cbsa"),
            code("payment_cbsa"),
            code("payment_indicator"),
            decimal("special_index", 4),
            code("supplemental_indicator"),
            decimal("supplemental_index", 4),
            decimal("cost_ratio", 4),
            decimal("device_ratio", 4),
            code("waiver"),
            code("terminated"),
            text("source").must()),
    /** ZIP code to contractor and locality (CMS: ZIP5). */
    ZIP_LOCALITY(
            "zip",
            "locality",
            "ZIP codes by locality",
            "the ZIP5 file",
            1,
            code("zip").ofOthers().must(),
            code("state").must(),
            code("mac").must(),
            code("number").must(),
            flag("plus_four").must()),
    /** ZIP code to wage areas, the most populous first. */
    ZIP_AREA(
            "zip-area",
            "area",
            "ZIP codes by wage area",
            "a newer ratecard",
            2,
            code("zip").ofOthers().must(),
            code("rank").ofOthers().must(),
            code("cbsa").must(),
            code("state").must(),
            decimal("population", 0).must()),
    /** What a unit of anesthesia is paid in each locality, and to qualifying APM participants since there are two (CMS: ANES). */
    ANESTHESIA(
            "anesthesia",
            "factors",
            "anesthesia conversion factors",
            "the anesthesia conversion factors of a relative value release",
            2,
            code("mac").ofOthers().must(),
            code("number").ofOthers().must(),
            text("name").must(),
            decimal("factor", 4).must(),
            decimal("factor_qualifying", 4),
            text("source").must()),
    /** How many units each kind of anesthesia is worth before its time (CMS: anesthesia base units). */
    ANESTHESIA_UNITS(
            new ServiceTariff("anesthesia", "anesthesia fee schedule"),
            "base-units",
            "anesthesia base units",
            "the anesthesia base units of the year",
            1,
            code("code").must(),
            amount("units", 1).must(),
            text("source").must()),
    /** The counties of each locality (CMS: LOCCO). */
    LOCALITY_COUNTIES(
            "locality-counties",
            "counties",
            "counties of localities",
            "the locality to county file of a relative value release",
            2,
            code("mac").ofOthers().must(),
            code("number").ofOthers().must(),
            text("name").must(),
            text("counties").must(),
            text("source").must()),
    /** What a laboratory test is paid (CMS: CLFS). */
    LABORATORY(
            new ServiceTariff("clfs", "clinical laboratory fee schedule"),
            "rates",
            "clinical laboratory rates",
            "the clinical laboratory fee schedule (CLFS)",
            2,
            code("code").must(),
            code("modifier"),
            code("indicator").must(),
            date("effective").must(),
            amount("rate", 2),
            text("label"),
            text("source").must()),
    /** The most that is paid for a drug of Part B (CMS: ASP). */
    DRUG_LIMITS(
            new ServiceTariff("asp", "payment limits of Part B drugs"),
            "limits",
            "drug payment limits",
            "the payment limits of Part B drugs (ASP) of the quarter",
            1,
            code("code").must(),
            text("dosage").must(),
            amount("limit", 3),
            amount("coinsurance_percent", 3).must(),
            amount("vaccine_limit", 3),
            amount("blood_limit", 3),
            flag("clotting_factor").must(),
            text("notes"),
            text("label"),
            text("source").must()),
    /** What durable equipment, prosthetics, orthotics and supplies are paid in each state (CMS: DMEPOS). */
    EQUIPMENT(
            new ServiceTariff("dmepos", "fee schedule of equipment and supplies"),
            "fees",
            "fees of durable equipment by state",
            "the DMEPOS fee schedule",
            4,
            code("code").must(),
            code("modifier"),
            code("modifier2"),
            code("state").ofOthers().must(),
            code("jurisdiction").must(),
            code("category").must(),
            amount("ceiling", 2),
            amount("floor", 2),
            amount("nonrural", 2),
            amount("rural", 2),
            text("source").must()),
    /** Place-of-service codes and what they mean for payment. */
    PLACES(
            "rules",
            "places",
            "places of service",
            "a newer ratecard",
            1,
            code("pos").ofOthers().must(),
            text("setting").must(),
            text("site"),
            text("name").must(),
            text("source").must()),
    /** What people call a place of service, in capital letters and digits; what can be several has a row for each. */
    PLACE_NAMES(
            "rules",
            "place-names",
            "names of places of service",
            "a newer ratecard",
            2,
            code("name").ofOthers().must(),
            code("pos").ofOthers().must(),
            text("source").must()),
    /** What an indicator of a payment system says about payment. */
    INDICATORS(
            "rules",
            "indicators",
            "payment and status indicators",
            "a newer ratecard",
            2,
            text("system").ofOthers().must(),
            code("indicator").ofOthers().must(),
            text("treatment").must(),
            flag("wage_adjusted"),
            flag("rural_adjusted"),
            flag("off_campus_share"),
            text("yields_to"),
            text("schedules"),
            text("reason"),
            text("text").must(),
            text("source").must()),
    /** What a modifier does in each payment system. */
    MODIFIERS(
            "rules",
            "modifiers",
            "modifiers",
            "a newer ratecard",
            1,
            code("modifier").ofOthers().must(),
            text("pfs").must(),
            text("asc").must(),
            text("opps").must(),
            text("text").must(),
            text("source").must()),
    /** What a modifier does on a schedule that pays single services. */
    SERVICE_MODIFIERS(
            "rules",
            "services",
            "modifiers of single services",
            "a newer ratecard",
            2,
            text("system").ofOthers().must(),
            code("modifier").ofOthers().must(),
            text("effect").must(),
            text("text").must(),
            text("source").must()),
    /** States and the number that their rural area and imputed floor have in the wage index tables. */
    STATES(
            "rules",
            "states",
            "states",
            "a newer ratecard",
            1,
            code("state").ofOthers().must(),
            code("area").must(),
            text("name").must(),
            text("source").must()),
    /** How many units of a code one practitioner is paid for one patient (CMS: medically unlikely edits, MUE). */
    UNIT_LIMITS(
            "mue-practitioner",
            "limits",
            "limits of units, practitioners",
            "the medically unlikely edits (MUE) of practitioners",
            1,
            code("code").must(),
            decimal("most_units", 0).must(),
            code("adjudication").must(),
            text("rationale"),
            text("source").must()),
    /** The same for a hospital's outpatient claims. */
    HOSPITAL_UNIT_LIMITS(
            "mue-hospital",
            "limits",
            "limits of units, outpatient hospitals",
            "the medically unlikely edits (MUE) of outpatient hospitals",
            1,
            code("code").must(),
            decimal("most_units", 0).must(),
            code("adjudication").must(),
            text("rationale"),
            text("source").must()),
    /** States and territories where hospitals are not paid by the outpatient payment system. */
    OPPS_EXCLUDED(
            "rules",
            "no-opps",
            "states without the hospital outpatient payment system",
            "a newer ratecard",
            1,
            code("state").ofOthers().must(),
            text("name").must(),
            text("source").must()),
    /** States, and wage areas, of ZIP codes by how they begin, where CMS's files leave them out or give a neighbour's. */
    ZIP_STATES(
            "rules",
            "zip-states",
            "states by the beginning of ZIP codes",
            "a newer ratecard",
            1,
            code("prefix").ofOthers().must(),
            code("state").must(),
            code("cbsa"),
            text("source").must()),
    /** Runs of APC numbers that hospital rules treat alike. */
    APC_RANGES(
            "rules",
            "apc-ranges",
            "runs of APCs",
            "a newer ratecard",
            1,
            code("first").ofOthers().must(),
            code("last").must(),
            text("role").must(),
            text("text").must(),
            text("source").must()),
    /** Which lines are of the kinds of services that Addendum J excludes from comprehensive APCs. */
    EXCLUDED_SERVICES(
            "rules",
            "exclusions",
            "services excluded from comprehensive APCs",
            "a newer ratecard",
            1,
            text("phrase").ofOthers().must(),
            text("indicators"),
            text("apcs"),
            text("codes"),
            flag("preventive").must(),
            text("untold"),
            text("text").must(),
            text("source").must()),
    /** Codes that hospital rules know by themselves. */
    OPPS_CODES(
            "rules",
            "opps-codes",
            "codes with a hospital rule of their own",
            "a newer ratecard",
            1,
            code("code").must(),
            text("role").must(),
            text("text").must(),
            text("source").must()),
    /** Codes of anesthesia that are paid in addition to another. */
    ANESTHESIA_ADD_ONS(
            "rules",
            "add-ons",
            "anesthesia in addition to another",
            "a newer ratecard",
            1,
            code("code").must(),
            text("text").must(),
            text("source").must()),
    /** What codes in the row of a hospital mean. */
    PROVIDER_CODES(
            "rules",
            "opsf-codes",
            "codes in the rows of hospitals",
            "a newer ratecard",
            2,
            text("field").ofOthers().must(),
            code("code").ofOthers().must(),
            text("role").must(),
            text("text").must(),
            text("source").must()),
    /** Preventive services for which a patient owes less than usual. */
    PREVENTIVE(
            "rules",
            "preventive",
            "preventive services",
            "a newer ratecard",
            1,
            code("code").must(),
            flag("coinsurance_waived").must(),
            flag("deductible_waived").must(),
            text("text").must(),
            text("source").must()),
    /** Leading characters of codes that only one kind of claim carries. */
    CODE_RANGES(
            "rules",
            "code-ranges",
            "code ranges",
            "a newer ratecard",
            1,
            code("prefix").ofPrefixes().must(),
            text("systems").must(),
            text("text").must(),
            text("source").must()),

    /** Internal: which edition holds which table. */
    EDITIONS(
            "",
            "editions",
            "editions",
            "",
            2,
            text("id").must(),
            text("table").must(),
            text("system").must(),
            date("from").must(),
            date("to").must(),
            date("released"),
            flag("complete").must(),
            text("source").must(),
            text("title").must(),
            text("file").must(),
            decimal("rows", 0).must()),
    /** Internal: dated numbers. */
    PARAMETERS(
            "",
            "parameters",
            "parameters",
            "",
            2,
            text("name").must(),
            date("from").must(),
            date("to").must(),
            decimal("value", 6).must(),
            text("unit").must(),
            text("source").must(),
            text("description").must(),
            text("assumption"),
            text("because")),
    /** Internal: published documents. */
    SOURCES(
            "",
            "sources",
            "sources",
            "",
            1,
            text("id").must(),
            text("title").must(),
            text("publisher").must(),
            text("document"),
            date("published"),
            text("url"),
            text("sha256"),
            text("taken").must()),
    /** Internal: every name of a procedure and the document that describes it. */
    PROCEDURES(
            "",
            "procedures",
            "procedures",
            "",
            1,
            text("name").must(),
            text("id").must(),
            text("title").must(),
            text("file").must(),
            text("guide").must()),
    /** Internal: the documents that say how CMS's files look. */
    LAYOUTS("", "layouts", "layouts", "", 1, text("id").must(), text("file").must()),
    /** Internal: which file each part of an imported table was read from. */
    IMPORTS(
            "",
            "imports",
            "imports",
            "",
            3,
            text("edition").must(),
            text("table").must(),
            text("part"),
            text("layout").must(),
            text("source").must(),
            flag("full").must(),
            decimal("rows", 0).must(),
            text("content").must(),
            text("sha256").must()),
    /** Internal: what an import found out about single keys. */
    REMARKS(
            "",
            "remarks",
            "remarks",
            "",
            4,
            text("edition").must(),
            text("table").must(),
            text("key").must(),
            decimal("number", 0).must(),
            flag("held").must(),
            text("source").must(),
            text("place").must(),
            text("text").must()),
    /** Internal: one YAML document, a node a line. */
    DOCUMENT(
            "",
            "document",
            "document",
            "",
            1,
            decimal("number", 0).must(),
            decimal("depth", 0).must(),
            text("place").must(),
            text("kind").must(),
            text("key"),
            text("value"));

    private final Optional<ServiceTariff> tariff;
    private final String system;
    private final String file;
    private final String title;
    private final String release;
    private final int keys;
    private final List<Column> columns;
    private final String[] names;

    TableKind(String system, String file, String title, String release, int keys, Column... columns) {
        this(Optional.empty(), system, file, title, release, keys, columns);
    }

    /** A table of single services, which its tariff pays. */
    TableKind(ServiceTariff tariff, String file, String title, String release, int keys, Column... columns) {
        this(Optional.of(tariff), tariff.word(), file, title, release, keys, columns);
    }

    TableKind(
            Optional<ServiceTariff> tariff,
            String system,
            String file,
            String title,
            String release,
            int keys,
            Column... columns) {
        this.tariff = tariff;
        this.system = system;
        this.file = file;
        this.title = title;
        this.release = release;
        this.keys = keys;
        this.columns = List.of(columns);
        this.names = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            names[i] = columns[i].name();
        }
        for (int i = 1; i < keys; i++) {
            // Rows are told of a code by the first column
            if (!system.isEmpty()
                    && columns[0].holds() != Column.Holds.PROCEDURES
                    && columns[i].holds() != Column.Holds.OTHERS) {
                throw new IllegalArgumentException(
                        "table " + file + " may name procedures in " + names[i] + ", but does not begin with them");
            }
        }
    }

    /** The kind by system and name of the table, {@code pfs/rvu}. */
    public static Optional<TableKind> named(String name) {
        int slash = name.indexOf('/');
        return slash < 1 ? Optional.empty() : of(name.substring(0, slash), name.substring(slash + 1));
    }

    /** The kind of a CSV file of {@code data/}, by the system its folder is named for and its own name. */
    public static Optional<TableKind> of(String system, String file) {
        for (TableKind kind : values()) {
            if (!system.isEmpty() && kind.system.equals(system) && kind.file.equals(file)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Every kind by the name of its constant. Unlike {@link #valueOf}, it takes no reflection, which slows a cold start. */
    public static Map<String, TableKind> byName() {
        Map<String, TableKind> kinds = new HashMap<>();
        for (TableKind kind : values()) {
            kinds.put(kind.name(), kind);
        }
        return kinds;
    }

    /** The systems there are, each a folder of {@code data/}. */
    public static List<String> systems() {
        List<String> systems = new ArrayList<>();
        for (TableKind kind : values()) {
            if (!kind.system.isEmpty() && !systems.contains(kind.system)) {
                systems.add(kind.system);
            }
        }
        return systems;
    }

    /** The tables of single services, each with its tariff. */
    public static List<TableKind> ofServices() {
        List<TableKind> kinds = new ArrayList<>();
        for (TableKind kind : values()) {
            if (kind.tariff.isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The tariff of a table of {@link #ofServices()}. */
    public ServiceTariff tariff() {
        return tariff.orElseThrow();
    }

    /** The first part of the ids of its editions, {@code pfs}; empty for a table that is not edited by hand. */
    public String system() {
        return system;
    }

    /** Whether the table has a column of this name. */
    public boolean has(String column) {
        for (Column each : columns) {
            if (each.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the table within its edition, and of its CSV file. */
    public String file() {
        return file;
    }

    /** What the table is, for messages. */
    public String title() {
        return title;
    }

    /** What to import in order to have more of it. */
    public String release() {
        return release;
    }

    /** How many leading columns make the key. */
    public int keys() {
        return keys;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Whether its rows are found by the code of a procedure: true unless its first column says otherwise. */
    public boolean isByProcedure() {
        return !system.isEmpty() && columns.get(0).holds() == Column.Holds.PROCEDURES;
    }

    /** Whether its rows are found by the leading characters of a procedure's code. */
    public boolean isByPrefix() {
        return !system.isEmpty() && columns.get(0).holds() == Column.Holds.PREFIXES;
    }

    /** The position of a column. */
    public int column(String name) {
        for (int i = 0; i < names.length; i++) {
            // Nearly always the very same string, for both are constants
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + file + " has no column " + name);
    }
}
