package io.github.ratecard.batch.formula;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.rule.Gpci;
import io.github.ratecard.rule.Place;
import java.util.Optional;

/**
 * What varies between rows that ask the same: the indices of the place, and the charge. Each index is a whole multiple
 * of a ten-thousandth, the charge of a cent.
 */
public final class Variables {
    private static final int WORK = 0;
    private static final int PE = 1;
    private static final int MP = 2;
    private static final int ASC_INDEX = 3;
    private static final int HOSPITAL_INDEX = 4;
    static final int CHARGE = 5;
    static final int COUNT = 6;

    private static final int INDEX_DECIMALS = 4;
    /** Indices lie around one. */
    private static final long MOST_INDEX = 99_999;

    private static final int CHARGE_DECIMALS = 2;
    /** With a point and two decimals. */
    private static final int LONGEST_CHARGE = 12;

    private static final long MOST_CHARGE = 99_999_999_999_900L;
    private static final Source CHARGED = Source.given("charge");

    private final Term[] terms = new Term[COUNT];
    private final long[] values = new long[COUNT];

    private Variables() {}

    /** The variables of a place; empty when an index is so unusual that it has no place among them. */
    static Optional<Variables> of(Place place) {
        Variables variables = new Variables();
        boolean usual = true;
        if (place.gpci().isPresent()) {
            Gpci gpci = place.gpci().get();
            usual = variables.take(WORK, gpci.work()) && variables.take(PE, gpci.pe()) && variables.take(MP, gpci.mp());
        }
        if (place.ascIndex().isPresent()) {
            usual &= variables.take(ASC_INDEX, place.ascIndex().get());
        }
        if (place.hospitalIndex().isPresent()) {
            usual &= variables.take(HOSPITAL_INDEX, place.hospitalIndex().get());
        }
        return usual ? Optional.of(variables) : Optional.empty();
    }

    private boolean take(int variable, Term term) {
        Decimal value = term.shown();
        boolean distinct = number(term) < 0;
        boolean usual = value.signum() >= 0
                && value.stripped().scale() <= INDEX_DECIMALS
                && value.compareTo(Decimal.of(MOST_INDEX, INDEX_DECIMALS)) <= 0;
        if (distinct && usual) {
            terms[variable] = term;
            values[variable] = value.unscaled(INDEX_DECIMALS);
        }
        return distinct && usual;
    }

    /** Which variable a term is; -1 when it is none. */
    int number(Term term) {
        for (int i = 0; i < CHARGE; i++) {
            if (terms[i] == term) {
                return i;
            }
        }
        return term.parts().isEmpty() && term.source().equals(CHARGED) ? CHARGE : -1;
    }

    /** Copies the values, the charge left open. */
    void copyTo(long[] row) {
        System.arraycopy(values, 0, row, 0, COUNT);
    }

    /** A charge such as 450 or 450.00 in cents; -1 for anything that takes more care to read. */
    static long charge(byte[] data, int from, int to) {
        long value = 0;
        int point = to;
        for (int at = from; at < to; at++) {
            if (data[at] == '.' && point == to) {
                point = at;
            } else if (data[at] >= '0' && data[at] <= '9') {
                value = value * 10 + data[at] - '0';
            } else {
                return -1;
            }
        }
        boolean plain = to - from <= LONGEST_CHARGE && point > from;
        int decimals = point == to ? 0 : to - point - 1;
        if (!plain || point < to && decimals != CHARGE_DECIMALS) {
            return -1;
        }
        return decimals == 0 ? value * 100 : value;
    }

    static int decimals(int variable) {
        return variable == CHARGE ? CHARGE_DECIMALS : INDEX_DECIMALS;
    }

    /** The largest value that a variable can have. */
    static long most(int variable) {
        return variable == CHARGE ? MOST_CHARGE : MOST_INDEX;
    }
}
