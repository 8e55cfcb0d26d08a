package io.github.ratecard.quote.place;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wage index of a hospital in an area: the area's geographic index, not below the rural index of its state,
 * not below the state's imputed floor. A hospital that was reclassified, or has an adjustment or cap, has another,
 * so the area's index is an assumption. The order is that of CMS's OPPS Pricer; 42 CFR 412.64(h), 419.43(c).
 */
final class HospitalIndex {
    private static final int RURAL_DIGITS = 2;

    private final Tables tables;

    HospitalIndex(Tables tables) {
        this.tables = tables;
    }

    Outcome<Term> of(
            String cbsa, Optional<String> state, List<Reason> notes, Map<String, String> editions, LocalDate date) {
        return tables.find(TableKind.OPPS_WAGE_INDEX, date, cbsa).then(area -> {
            editions.put("opps-wage-index", area.edition().id());
            return stateOf(area, state, notes, date).map(rural -> index(area, rural));
        });
    }

    private static Term index(TableRow area, TableRow state) {
        Term own = Term.assumption(
                "geographic wage index of " + area.text("name"),
                area.decimal("geographic"),
                area.source(),
                Reason.of(
                        ReasonCode.HOSPITAL_AREA_INDEX,
                        "the wage index of the area stands for the hospital's own, which differs after a"
                                + " reclassification, a county adjustment or a cap; give --hospital-wage-index"));
        Term rural = state.fact("rural wage index of " + state.text("name"), "geographic");
        Term floor = state.fact("imputed floor of " + state.text("name"), "imputed_floor");
        return Term.greatest("hospital wage index", Term.greatest("not below the rural index", own, rural), floor);
    }

    /** The state that an area's hospitals are taken to be in; empty when the area names none that is known. */
    Optional<String> stateIn(TableRow area, Optional<String> given, LocalDate date) {
        String cbsa = area.text("cbsa");
        if (cbsa.length() != RURAL_DIGITS) {
            return Optional.of(chosen(statesOf(area.text("name")), given));
        }
        for (Edition edition : tables.inForce(TableKind.STATES, date)) {
            for (TableRow row : tables.rows(edition)) {
                if (row.text("area").equals(cbsa)) {
                    return Optional.of(row.text("state"));
                }
            }
        }
        return Optional.empty();
    }

    /** The states at the end of an area's name. */
    private static List<String> statesOf(String name) {
        return List.of(name.substring(name.lastIndexOf(',') + 1).strip().split("-"));
    }

    private static String chosen(List<String> states, Optional<String> given) {
        return given.isPresent() && states.contains(given.get()) ? given.get() : states.get(0);
    }

    /** The row of the state whose rural index and floor hold in the area. */
    private Outcome<TableRow> stateOf(TableRow area, Optional<String> given, List<Reason> notes, LocalDate date) {
        String cbsa = area.text("cbsa");
        if (cbsa.length() == RURAL_DIGITS) {
            return Outcome.of(area);
        }
        String name = area.text("name");
        List<String> states = statesOf(name);
        boolean fits = given.isPresent() && states.contains(given.get());
        String state = chosen(states, given);
        if (states.size() > 1) {
            notes.add(Reason.of(
                    ReasonCode.AREA_STATE_CHOSEN,
                    "wage area " + cbsa + " " + name + " lies in several states; its hospital is taken to be in "
                            + state + (fits ? ", the state of the place given" : ", the first of them")));
        }
        return tables.find(TableKind.STATES, date, state)
                .then(row -> tables.find(TableKind.OPPS_WAGE_INDEX, date, row.text("area")));
    }
}
