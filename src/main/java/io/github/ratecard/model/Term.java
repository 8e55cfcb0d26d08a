package io.github.ratecard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An amount together with how it came about: a fact with its source, or an operation on other terms.
 * The factories work the value out, so an explanation cannot disagree with its number. Values are exact;
 * only {@link #rounded} rounds.
 *
 * @param name what the number is, in the field's words
 * @param source where a fact or an assumption was taken from; {@link Source#COMPUTED} for the rest
 * @param why for an assumption, its code and reason; empty for the rest
 */
public record Term(Op op, String name, Decimal value, Source source, Optional<Reason> why, List<Term> parts) {
    /** Cents. */
    private static final int MONEY_SCALE = 2;

    public static Term fact(String name, Decimal value, Source source) {
        return new Term(Op.FACT, name, value, source, Optional.empty(), List.of());
    }

    public static Term assumption(String name, Decimal value, Source source, Reason why) {
        return new Term(Op.ASSUMPTION, name, value, source, Optional.of(why), List.of());
    }

    /** The whole, of which a share is taken. */
    public static Term one() {
        return fact("the whole", Decimal.ONE, Source.arithmetic());
    }

    public static Term units(int units) {
        return fact("units", Decimal.of(units), Source.given("service line"));
    }

    public static Term sum(String name, List<Term> parts) {
        // By index: an iterator for each of the millions of terms of a file is a third of all that it allocates
        Decimal total = parts.isEmpty() ? Decimal.ZERO : parts.get(0).value;
        for (int i = 1; i < parts.size(); i++) {
            total = total.add(parts.get(i).value);
        }
        return computed(Op.SUM, name, total, parts);
    }

    public static Term difference(String name, Term from, Term less) {
        return computed(Op.DIFFERENCE, name, from.value.subtract(less.value), List.of(from, less));
    }

    public static Term product(String name, List<Term> parts) {
        Decimal total = parts.isEmpty() ? Decimal.ONE : parts.get(0).value;
        for (int i = 1; i < parts.size(); i++) {
            total = total.multiply(parts.get(i).value);
        }
        return computed(Op.PRODUCT, name, total, parts);
    }

    public static Term product(String name, Term one, Term other) {
        return computed(Op.PRODUCT, name, one.value.multiply(other.value), List.of(one, other));
    }

    /** The part in whole cents, half up. */
    public static Term rounded(String name, Term part) {
        return computed(Op.ROUNDED, name, part.value.rounded(MONEY_SCALE), List.of(part));
    }

    public static Term least(String name, Term one, Term other) {
        return computed(Op.LEAST, name, one.value.min(other.value), List.of(one, other));
    }

    public static Term greatest(String name, Term one, Term other) {
        return computed(Op.GREATEST, name, one.value.max(other.value), List.of(one, other));
    }

    /** The same term under another name. */
    public Term named(String other) {
        return new Term(op, other, value, source, why, parts);
    }

    public Usd usd() {
        return Usd.of(value);
    }

    /** Every assumption below this term, left to right. */
    public List<Reason> assumptions() {
        if (!isAssumed()) {
            return List.of();
        }
        List<Reason> found = new ArrayList<>();
        collect(found);
        return found;
    }

    private boolean isAssumed() {
        if (op == Op.ASSUMPTION) {
            return true;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isAssumed()) {
                return true;
            }
        }
        return false;
    }

    private void collect(List<Reason> found) {
        if (why.isPresent()) {
            found.add(why.get());
        }
        for (Term part : parts) {
            part.collect(found);
        }
    }

    private static Term computed(Op op, String name, Decimal value, List<Term> parts) {
        return new Term(op, name, value, Source.COMPUTED, Optional.empty(), parts);
    }
}
