package io.github.ratecard.quote.place;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * The wage index of a hospital by its row of the provider file, in the order of CMS's OPPS Pricer: a special index of the
 * year; else that of its area, or of the area it was reclassified to, not below the rural index and the imputed floor of
 * its state; then not more than five percent below that of the year before, where the row names it. 42 CFR 412.64, 419.43(c).
 */
final class ProviderIndex {
    private static final int INDEX_DECIMALS = 4;
    private static final String SPECIAL = "special_index";

    private final Tables tables;
    private final Hospitals hospitals;

    ProviderIndex(Tables tables, Hospitals hospitals) {
        this.tables = tables;
        this.hospitals = hospitals;
    }

    Outcome<Term> of(TableRow hospital, Map<String, String> editions, LocalDate date) {
        editions.put("opsf", hospital.edition().id());
        String indicator = hospital.text(Hospitals.PAYMENT_INDICATOR);
        String role = hospitals.role(hospital, Hospitals.PAYMENT_INDICATOR, date);
        boolean special = role.equals(SPECIAL);
        if (special && hospital.has(SPECIAL) && Hospitals.isOfTheYear(hospital, date)) {
            return Outcome.of(hospital.fact("special wage index of " + Hospitals.describe(hospital), SPECIAL));
        }
        if (special || role.isEmpty() && !indicator.isEmpty()) {
            return unknown(hospital, "its row has the indicator " + indicator + " and no special index of the year");
        }
        return ofArea(hospital, editions, date).then(index -> capped(hospital, index, date));
    }

    private Outcome<Term> ofArea(TableRow hospital, Map<String, String> editions, LocalDate date) {
        boolean reclassified =
                hospitals.role(hospital, Hospitals.PAYMENT_INDICATOR, date).equals("reclassified");
        String column = reclassified ? "reclassified" : "geographic";
        return tables.find(TableKind.OPPS_WAGE_INDEX, date, hospitals.area(hospital, date))
                .then(area -> {
                    editions.put("opps-wage-index", area.edition().id());
                    Term own = own(hospital, area, column);
                    return tables.find(TableKind.OPPS_WAGE_INDEX, date, hospital.text("state"))
                            .map(state -> Term.greatest(
                                    "wage index of the hospital",
                                    Term.greatest(
                                            "not below the rural index",
                                            own,
                                            state.fact("rural wage index of " + state.text("name"), "geographic")),
                                    state.fact("imputed floor of " + state.text("name"), "imputed_floor")));
                });
    }

    /** A hospital that stays in its own area may have an adjustment for its county, of which no table is at hand. */
    private static Term own(TableRow hospital, TableRow area, String column) {
        boolean mayBeAdjusted = hospital.text(Hospitals.PAYMENT_INDICATOR).isEmpty()
                && isNone(hospital.text("wage_cbsa"))
                && isNone(hospital.text("payment_cbsa"));
        String name = column + " wage index of " + area.text("name");
        return mayBeAdjusted
                ? Term.assumption(
                        name,
                        area.decimal(column),
                        area.source(),
                        Reason.of(
                                ReasonCode.HOSPITAL_COUNTY,
                                "the hospital's county has no adjustment for workers who commute out of it: CMS's table of"
                                        + " counties is not at hand"))
                : area.fact(name, column);
    }

    private static boolean isNone(String cbsa) {
        return cbsa.isEmpty() || cbsa.equals("0") || cbsa.equals("00000");
    }

    private Outcome<Term> capped(TableRow hospital, Term index, LocalDate date) {
        if (!hospital.text("supplemental_indicator").equals("1")) {
            return Outcome.of(index);
        }
        if (!hospital.has("supplemental_index") || !Hospitals.isOfTheYear(hospital, date)) {
            return unknown(
                    hospital, "its row says that the index of the year before limits it, and has none for the year");
        }
        return tables.parameter("opps.wage_index_least", date).map(share -> {
            Decimal least = hospital.decimal("supplemental_index")
                    .multiply(share.value())
                    .divide(Decimal.ONE, INDEX_DECIMALS);
            return Term.greatest(
                    "wage index of the hospital",
                    index,
                    Term.fact(share.value() + " of the index of the year before", least, hospital.source()));
        });
    }

    private static Outcome<Term> unknown(TableRow hospital, String why) {
        return Outcome.none(
                ReasonCode.HOSPITAL_INDEX_UNKNOWN,
                "the wage index of hospital " + Hospitals.describe(hospital) + " cannot be told: " + why
                        + "; give --hospital-wage-index");
    }
}
