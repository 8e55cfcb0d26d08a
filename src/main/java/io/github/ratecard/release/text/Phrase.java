package io.github.ratecard.release.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text to look for, as a layout writes it: words, and places where a date stands: {@code {year}}, {@code {yy}},
 * {@code {month}} (its name), {@code {mm}} (its number of two digits), {@code {quarter}} (1 to 4), {@code {letter}}
 * (A to D for the same), {@code {date}} ({@code 06/30/2026}), {@code {number}} for any number, which says nothing. It is compared with text
 * that {@link Normal} made plain; a blank in it stands for any number of blanks, none too.
 */
public final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)\\}");
    private static final int CENTURY = 2000;

    private final String text;
    private final Pattern pattern;
    private final List<String> places = new ArrayList<>();

    private Phrase(String text) {
        this.text = text;
        StringBuilder expression = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            expression.append(words(text.substring(at, place.start()))).append(place(place.group(1)));
            places.add(place.group(1));
            at = place.end();
        }
        expression.append(words(text.substring(at)));
        this.pattern = Pattern.compile("(?<![A-Z0-9])" + expression + "(?![A-Z0-9])");
    }

    /**
     * A phrase.
     *
     * @throws IllegalArgumentException when it is empty, not in capitals or has an unknown place in it
     */
    public static Phrase of(String text) {
        String bare = PLACE.matcher(text).replaceAll("");
        if (text.isBlank() || !bare.equals(bare.toUpperCase(java.util.Locale.ROOT))) {
            throw new IllegalArgumentException("'" + text + "' is not a phrase in capitals");
        }
        return new Phrase(text);
    }

    public String text() {
        return text;
    }

    /** The phrase as people read it: {@code (month) (year) payment rate}. */
    public String words() {
        return PLACE.matcher(text).replaceAll("($1)").toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether there is no date in it, so that equal text is all it can match. */
    boolean isPlain() {
        return places.isEmpty();
    }

    /** What a text says that is this phrase and nothing else. */
    public Optional<DateWords> is(String normal) {
        Matcher matcher = pattern.matcher(normal);
        return matcher.matches() ? said(matcher) : Optional.empty();
    }

    /** What a text says that holds this phrase. */
    public Optional<DateWords> in(String normal) {
        Matcher matcher = pattern.matcher(normal);
        return matcher.find() ? said(matcher) : Optional.empty();
    }

    private Optional<DateWords> said(Matcher matcher) {
        DateWords said = DateWords.NOTHING;
        for (int i = 0; i < places.size(); i++) {
            Optional<DateWords> part = said(places.get(i), matcher.group(i + 1));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            said = said.or(part.get());
        }
        return Optional.of(said);
    }

    private static Optional<DateWords> said(String place, String found) {
        return switch (place) {
            case "year" -> Optional.of(year(Integer.parseInt(found)));
            case "yy" -> Optional.of(year(CENTURY + Integer.parseInt(found)));
            case "month" -> Optional.of(month(Months.number(found)));
            case "mm" -> Optional.of(month(Integer.parseInt(found)));
            case "quarter" -> Optional.of(month(3 * Integer.parseInt(found) - 2));
            case "letter" -> Optional.of(month(3 * (found.charAt(0) - 'A') + 1));
            case "number" -> Optional.of(DateWords.NOTHING);
            default -> date(found);
        };
    }

    private static DateWords year(int year) {
        return new DateWords(Optional.of(year), Optional.empty(), Optional.empty());
    }

    private static DateWords month(int month) {
        return new DateWords(Optional.empty(), Optional.of(month), Optional.empty());
    }

    private static Optional<DateWords> date(String text) {
        String[] parts = text.split("/");
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return Optional.of(new DateWords(Optional.empty(), Optional.empty(), Optional.of(date)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String place(String name) {
        return switch (name) {
            case "year" -> "(20[0-9]{2})";
            case "yy" -> "([0-9]{2})";
            case "month" -> "(" + Months.expression() + ")";
            case "mm" -> "(0[1-9]|1[0-2])";
            case "quarter" -> "([1-4])";
            case "letter" -> "([A-D])";
            case "date" -> "([0-9]{1,2}/[0-9]{1,2}/20[0-9]{2})";
            case "number" -> "([0-9]+(?:[.][0-9]+)?)";
            default ->
                throw new IllegalArgumentException("'{" + name
                        + "}' is not one of {year}, {yy}, {month}, {mm}, {quarter}, {letter}, {date}, {number}");
        };
    }

    private static String words(String literal) {
        StringBuilder expression = new StringBuilder();
        for (String word : literal.split(" ", -1)) {
            if (expression.length() > 0 || literal.startsWith(" ") && word.isEmpty()) {
                expression.append(" *");
            }
            expression.append(word.isEmpty() ? "" : Pattern.quote(word));
        }
        return expression.toString();
    }
}
