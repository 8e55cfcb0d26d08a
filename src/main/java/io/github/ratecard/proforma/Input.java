package io.github.ratecard.proforma;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.yaml.Node;

/**
 * A number that no table gives: the planner's assumption.
 *
 * @param term an assumption with the line of the plan where it stands; for Medicare's amounts as a whole, their sum
 */
public record Input(String name, Unit unit, Term term) {
    /** Why a number is taken that the plan gives. */
    public static final String GIVEN = "the plan says so; no table does";

    /** A number that the plan gives. */
    static Input given(String name, Unit unit, Decimal value, Node node) {
        return assumed(name, unit, value, node, GIVEN);
    }

    /**
     * A number that the plan could give.
     *
     * @param why it is taken
     */
    static Input assumed(String name, Unit unit, Decimal value, Node node, String why) {
        Reason reason = Reason.of(ReasonCode.PLANNED, why);
        return new Input(name, unit, Term.assumption(name, value, Source.given(line(node)), reason));
    }

    /** The file's own name and the line, without the column: {@code plan.yaml:12}. */
    private static String line(Node node) {
        String place = node.place();
        String line = place.substring(0, place.lastIndexOf(':'));
        return line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    }
}
