package io.github.ratecard.model.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people in the United States read them: {@code June 1, 2026}. */
public final class UsDates {
    /** A day as the program writes it, alone or in a sentence; not a part of a longer word. */
    private static final Pattern ISO =
            Pattern.compile("(?<![\\w/.-])(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\w/-])");

    private UsDates() {}

    public static String month(Month month) {
        String capitals = month.name();
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    public static String of(LocalDate day) {
        return month(day.getMonth()) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    /** A sentence with each of its dates so written. */
    public static String in(String sentence) {
        return ISO.matcher(sentence).replaceAll(UsDates::found);
    }

    private static String found(MatchResult date) {
        try {
            return Matcher.quoteReplacement(of(Dates.parse(date.group())));
        } catch (IllegalArgumentException noDay) {
            return Matcher.quoteReplacement(date.group());
        }
    }
}
