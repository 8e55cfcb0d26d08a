package io.github.ratecard.rule;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.Parameter;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fee of one code in one place: {@code (work × GPCI + PE × GPCI + MP × GPCI) × CF}, rounded to cents.
 * Where the release carries hospital amounts for imaging, the fee is the lower of the formula and the formula
 * with those amounts in place of PE and MP. 42 CFR 414.20–414.26; Deficit Reduction Act §5102(b).
 */
final class PhysicianFee {
    private final Tables tables;

    PhysicianFee(Tables tables) {
        this.tables = tables;
    }

    /** The fee, or NO_PARAMETER_FOR_DATE without a conversion factor. */
    Outcome<Term> of(TableRow rvu, boolean facility, Place place, boolean qualifyingParticipant, LocalDate date) {
        String factor = qualifyingParticipant ? "pfs.conversion_factor.qp" : "pfs.conversion_factor.nonqp";
        return tables.parameter(factor, date).map(cf -> fee(rvu, facility, place, cf));
    }

    private static Term fee(TableRow rvu, boolean facility, Place place, Parameter cf) {
        String setting = facility ? "facility" : "nonfacility";
        Term conversionFactor = cf.term("conversion factor");
        Term formula = formula(rvu, "pe_" + setting, "mp", place, conversionFactor, peName(facility));
        if (!hasCap(rvu, setting)) {
            return Term.rounded("physician fee", formula);
        }
        Term capped =
                formula(rvu, "opps_pe_" + setting, "opps_mp", place, conversionFactor, "PE at the hospital amount");
        return Term.rounded("physician fee", Term.least("imaging cap", formula, capped));
    }

    private static Term formula(TableRow rvu, String pe, String mp, Place place, Term conversionFactor, String peName) {
        Term total = Term.sum(
                "total RVU",
                List.of(
                        local(rvu.fact("work RVU", "work"), "work GPCI", "work", place.gpci()),
                        local(rvu.fact(peName, pe), "PE GPCI", "pe", place.gpci()),
                        local(rvu.fact("MP RVU", mp), "MP GPCI", "mp", place.gpci())));
        return Term.product("RVU × conversion factor", total, conversionFactor);
    }

    private static Term local(Term rvu, String name, String column, Optional<TableRow> gpci) {
        return gpci.isPresent()
                ? Term.product(rvu.name() + " × GPCI", rvu, gpci.get().fact(name, column))
                : rvu;
    }

    private static String peName(boolean facility) {
        return facility ? "facility PE RVU" : "non-facility PE RVU";
    }

    private static boolean hasCap(TableRow rvu, String setting) {
        return positive(rvu, "opps_pe_" + setting) || positive(rvu, "opps_mp");
    }

    private static boolean positive(TableRow rvu, String column) {
        return rvu.has(column) && rvu.decimal(column).signum() > 0;
    }
}
