package io.github.ratecard.model.service;

import io.github.ratecard.model.Digits;
import io.github.ratecard.model.Usd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a claim: a code, its modifiers and how many units of it.
 *
 * @param charge what the provider charges for the whole line, where that is known
 * @param minutes how long it took, where that is known and counts
 */
public record ServiceLine(
        HcpcsCode code, List<Modifier> modifiers, int units, Optional<Usd> charge, Optional<Integer> minutes) {
    /** No line of any fee schedule carries more. */
    public static final int MOST_UNITS = 9999;
    /** Lines of an institutional claim; a professional one has fewer. */
    public static final int MOST_OF_A_CLAIM = 999;

    public ServiceLine {
        modifiers = List.copyOf(modifiers);
        if (units < 1 || units > MOST_UNITS) {
            throw new IllegalArgumentException("units must be 1 to " + MOST_UNITS);
        }
        for (int i = 0; i < modifiers.size(); i++) {
            if (modifiers.subList(0, i).contains(modifiers.get(i))) {
                throw new IllegalArgumentException("modifier " + modifiers.get(i) + " is given twice");
            }
        }
    }

    public static ServiceLine of(HcpcsCode code, List<Modifier> modifiers, int units) {
        return new ServiceLine(code, modifiers, units, Optional.empty(), Optional.empty());
    }

    /**
     * Reads {@code 62330}, {@code 62330-52}, {@code 64629x2} or {@code 99213-25x2}.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static ServiceLine parse(String text) {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        int times = upper.lastIndexOf('X');
        boolean hasUnits = times >= 5 && times < upper.length() - 1 && Digits.areDigits(upper.substring(times + 1));
        // A modifier such as X1 does not exist, so an X before digits after the code always means units
        String head = hasUnits ? upper.substring(0, times) : upper;
        int units = hasUnits ? units(upper.substring(times + 1)) : 1;
        String[] fields = head.split("-", -1);
        List<Modifier> modifiers = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            modifiers.add(Modifier.parse(fields[i]));
        }
        return of(HcpcsCode.parse(fields[0]), modifiers, units);
    }

    /**
     * Reads how long a service took.
     *
     * @throws IllegalArgumentException when it is not a whole number of minutes that a line can carry
     */
    public static Integer minutes(String text) {
        int time = text.length() < 5 && Digits.areDigits(text) ? Integer.parseInt(text) : 0;
        if (time < 1) {
            throw new IllegalArgumentException("'" + text + "' is not a number of minutes from 1 to " + MOST_UNITS);
        }
        return time;
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }

    public ServiceLine withCharge(Usd amount) {
        return new ServiceLine(code, modifiers, units, Optional.of(amount), minutes);
    }

    /**
     * The line with the time that it took.
     *
     * @throws IllegalArgumentException for less than a minute, or more than a line can carry
     */
    public ServiceLine withMinutes(int time) {
        if (time < 1 || time > MOST_UNITS) {
            throw new IllegalArgumentException("minutes must be 1 to " + MOST_UNITS);
        }
        return new ServiceLine(code, modifiers, units, charge, Optional.of(time));
    }

    public ServiceLine withoutCharge() {
        return charge.isEmpty() ? this : new ServiceLine(code, modifiers, units, Optional.empty(), minutes);
    }

    public ServiceLine withModifiers(List<Modifier> others) {
        return new ServiceLine(code, others, units, charge, minutes);
    }

    /** The code with its modifiers: {@code 62331-52}. */
    public String codeAndModifiers() {
        StringBuilder text = new StringBuilder(code.text());
        for (Modifier modifier : modifiers) {
            text.append('-').append(modifier.text());
        }
        return text.toString();
    }

    /** The line as it is typed: {@code 62331-52x3}. */
    @Override
    public String toString() {
        return units == 1 ? codeAndModifiers() : codeAndModifiers() + "x" + units;
    }

    private static int units(String digits) {
        if (digits.length() > 4) {
            throw new IllegalArgumentException("units must be 1 to " + MOST_UNITS);
        }
        return Integer.parseInt(digits);
    }
}
