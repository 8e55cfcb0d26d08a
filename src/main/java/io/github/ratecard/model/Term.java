package io.github.ratecard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount together with how it came about: a fact with its source, or an operation on other terms.
 * The factories work the value out, so an explanation cannot disagree with its number. Values are exact;
 * only {@link #rounded}, {@link #roundedUp} and {@link #quotient} round.
 *
 * @param name what the number is, in the field's words
 * @param source where a fact or an assumption was taken from; {@link Source#COMPUTED} for the rest
 * @param value reading it tells the watchers of this term and its parts; reading {@link #shown} does not
 * @param why for an assumption, its code and reason; empty for the rest
 * @param watcher is told when a fact's value is read; it does not count when terms are compared
 */
public record Term(
        Op op,
        String name,
        Decimal value,
        Source source,
        Optional<Reason> why,
        List<Term> parts,
        Optional<Watcher> watcher) {
    /** To how many decimals a quotient is rounded. */
    public static final int QUOTIENT_DECIMALS = 10;
    /** Cents. */
    public static final int MONEY_SCALE = 2;

    public static Term fact(String name, Decimal value, Source source) {
        return new Term(Op.FACT, name, value, source, Optional.empty(), List.of(), Optional.empty());
    }

    /** A fact whose reading a watcher is told of. */
    public static Term fact(String name, Decimal value, Source source, Optional<Watcher> watcher) {
        return new Term(Op.FACT, name, value, source, Optional.empty(), List.of(), watcher);
    }

    public static Term assumption(String name, Decimal value, Source source, Reason why) {
        return new Term(Op.ASSUMPTION, name, value, source, Optional.of(why), List.of(), Optional.empty());
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

    /**
     * One term divided by another.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public static Term quotient(String name, Term one, Term divisor) {
        return computed(Op.QUOTIENT, name, one.value.divide(divisor.value, QUOTIENT_DECIMALS), List.of(one, divisor));
    }

    /** The part, or the next whole number above it. */
    public static Term roundedUp(String name, Term part) {
        Decimal near = part.value.rounded(0);
        return computed(
                Op.ROUNDED_UP, name, near.compareTo(part.value) < 0 ? near.add(Decimal.ONE) : near, List.of(part));
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

    /** The same term with a watcher of its value. */
    public Term watchedBy(Watcher other) {
        return new Term(op, name, value, source, why, parts, Optional.of(other));
    }

    /** The value, for a decision; the watchers are told. */
    @Override
    public Decimal value() {
        look();
        return value;
    }

    /** The value for printing or calculating. It must not be used for a decision, because no watcher is told. */
    public Decimal shown() {
        return value;
    }

    private void look() {
        if (watcher.isPresent()) {
            watcher.get().looked();
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).look();
        }
    }

    public Usd usd() {
        return Usd.of(value());
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
        return new Term(op, name, value, Source.COMPUTED, Optional.empty(), parts, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term && says((Term) other);
    }

    private boolean says(Term other) {
        return op == other.op
                && name.equals(other.name)
                && value.equals(other.value)
                && source.equals(other.source)
                && why.equals(other.why)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(op, name, value, source, why, parts);
    }
}
