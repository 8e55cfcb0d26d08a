package io.github.ratecard.batch.field;

import io.github.ratecard.model.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as spreadsheets and exports write them. All days that a text can mean are found; only a text that means
 * one day is a date.
 */
final class SpreadsheetDate {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORTEST_MONTH = 3;
    private static final int YEAR_DIGITS = 4;
    /** Day 0 of Excel's count, which has a day too many in 1900. */
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);

    private static final int CENTURY = 2000;

    private final Optional<DateOrder> order;

    /** @param order of dates in numbers; empty when it is not known */
    SpreadsheetDate(Optional<DateOrder> order) {
        this.order = order;
    }

    /** Every day that a text can mean, each once, the earliest first; none for what is no date. */
    List<LocalDate> meanings(String text) {
        List<LocalDate> found = new ArrayList<>();
        String day = withoutTime(text);
        if (Digits.areDigits(withoutZeros(text))) {
            number(withoutZeros(text), found);
        } else {
            List<String> parts = parts(day);
            if (parts.size() == 3) {
                parts(parts, found);
            }
        }
        found.sort(null);
        return found;
    }

    /** 46174, the days since 1900, with the time of day as a fraction; or 20260601. */
    private static void number(String digits, List<LocalDate> found) {
        if (digits.length() == 8) {
            add(found, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
        } else if (digits.length() == 5) {
            LocalDate day = EXCEL_BEGINS.plusDays(Integer.parseInt(digits));
            if (day.getYear() >= CENTURY && day.getYear() < CENTURY + 100) {
                found.add(day);
            }
        }
    }

    /** The number before a point and digits. */
    private static String withoutZeros(String text) {
        int point = text.indexOf('.');
        return point > 0 && Digits.areDigits(text.substring(point + 1)) ? text.substring(0, point) : text;
    }

    /** The text without a time of day at its end. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        int at = colon < 0 ? -1 : Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return at > 0 && isTime(text.substring(at + 1)) ? text.substring(0, at).strip() : text;
    }

    private static boolean isTime(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789:.+- aApPmMZ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Numbers and words, between slashes, hyphens, points, commas and blanks. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if ("/-., ".indexOf(c) < 0) {
                part.append(c);
            } else if (part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }

    private void parts(List<String> parts, List<LocalDate> found) {
        String one = parts.get(0);
        String two = parts.get(1);
        String three = parts.get(2);
        if (month(two) > 0) {
            add(found, year(three), number(month(two)), one);
        } else if (month(one) > 0) {
            add(found, year(three), number(month(one)), two);
        } else if (one.length() == YEAR_DIGITS) {
            add(found, one, two, three);
        } else {
            if (order.isEmpty() || order.get() == DateOrder.MDY) {
                add(found, year(three), one, two);
            }
            if (order.isEmpty() || order.get() == DateOrder.DMY) {
                add(found, year(three), two, one);
            }
            if (order.isEmpty() && three.length() == 2) {
                add(found, year(one), two, three);
            }
        }
    }

    /** A month's name, or at least three letters of it, as a number; 0 for anything else. */
    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean begins = MONTHS.get(i).startsWith(lower) || lower.equals("sept") && i == 8;
            if (begins && lower.length() >= SHORTEST_MONTH) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String number(int month) {
        return String.valueOf(month);
    }

    /** A year of two digits is one of this century: Medicare's tables begin in it. */
    private static String year(String text) {
        return text.length() == 2 ? CENTURY / 100 + text : text;
    }

    private static void add(List<LocalDate> found, String year, String month, String day) {
        boolean numbers = Digits.areDigits(year) && Digits.areDigits(month) && Digits.areDigits(day);
        if (!numbers || year.length() != YEAR_DIGITS || month.length() > 2 || day.length() > 2) {
            return;
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (!found.contains(date)) {
                found.add(date);
            }
        } catch (DateTimeException noSuchDay) {
            // Then it is not what the text means
        }
    }
}
