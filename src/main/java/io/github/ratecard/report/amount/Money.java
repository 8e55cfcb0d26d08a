package io.github.ratecard.report.amount;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Term;
import io.github.ratecard.model.Usd;

/** Amounts as they are written. */
public final class Money {
    /** How a spreadsheet shall show dollars and cents. */
    public static final String IN_CENTS = "\"$\"#,##0.00";

    private static final String IN_DOLLARS = "\"$\"#,##0";
    private static final int GROUP = 3;

    private final Rounding rounding;

    public Money(Rounding rounding) {
        this.rounding = rounding;
    }

    /** For programs: {@code 5610.15}, in whole dollars {@code 5610}. */
    public String plain(Term amount) {
        return plain(amount.usd());
    }

    public String plain(Usd usd) {
        Decimal shown = rounding == Rounding.DOLLARS ? usd.dollars() : usd.amount();
        return shown.toString();
    }

    /** For spreadsheets: {@link #plain}, shown by {@link #format()}. */
    public Decimal number(Term amount) {
        return Decimal.of(plain(amount));
    }

    /** How a spreadsheet shall show an amount. */
    public String format() {
        return rounding == Rounding.DOLLARS ? IN_DOLLARS : IN_CENTS;
    }

    /** For people: {@code $5,610.15}. */
    public String text(Term amount) {
        return text(amount.usd());
    }

    public String text(Usd usd) {
        String plain = plain(usd);
        return plain.charAt(0) == '-' ? "−$" + grouped(plain.substring(1)) : "$" + grouped(plain);
    }

    /** Digits with commas where thousands stand: {@code 5,610.15}. */
    public static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, whole, digits.length()).toString();
    }

    /** For people, a change: {@code +$74.52}, {@code −$74.52}; no change is just nothing. */
    public String signed(Term change) {
        return change.value().signum() > 0 ? "+" + text(change) : text(change);
    }

    /** For people, a change in percent: {@code +1.7}, {@code −1.7}. */
    public static String signed(Decimal change) {
        String digits = change.abs().toString();
        return change.signum() > 0 ? "+" + digits : change.signum() < 0 ? "−" + digits : digits;
    }

    /** For people, an amount that is taken off: {@code −$97.43}; nothing is just nothing. */
    public String taken(Term amount) {
        return amount.value().signum() == 0 ? text(amount) : "−" + text(amount);
    }
}
