package io.github.ratecard.release;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.model.date.UsDates;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.EditionRule;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.store.EditionName;
import io.github.ratecard.release.text.DateWords;
import io.github.ratecard.release.text.FileNames;
import io.github.ratecard.release.text.Months;
import io.github.ratecard.release.text.Phrase;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the first day of a file in what the file says, and names its edition. */
final class EditionNamer {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int LAST_DAY = 31;

    private final FileHeader header;
    private final EditionRule rule;
    private final String shown;
    private final List<String> notes = new ArrayList<>();

    private EditionNamer(FileHeader header, String shown) {
        this.header = header;
        this.rule = header.layout().edition();
        this.shown = shown;
    }

    /**
     * Names the edition of a file.
     *
     * @param first its first row
     * @param given what {@code --from} says, for a file that does not say it
     * @throws Refused when neither says from when it holds, or the file contradicts itself
     */
    static EditionName name(FileHeader header, ReadRow first, Optional<LocalDate> given, String shown) {
        return new EditionNamer(header, shown).name(first, given);
    }

    private EditionName name(ReadRow first, Optional<LocalDate> given) {
        Optional<LocalDate> released = rule.released()
                .flatMap(phrase -> inBanner(phrase).stream().findFirst().flatMap(DateWords::date));
        DateWords said = said(first);
        Optional<Integer> year = said.year().or(() -> nearest(said, released));
        LocalDate from = from(year, said.month(), given);
        DateRange dates = new DateRange(from, to(from));
        return new EditionName(rule.system() + "/" + release(from), dates, released, title(from), List.copyOf(notes));
    }

    /** The last day: the end of the month that the file says, or the end of the year for files that say no month. */
    private LocalDate to(LocalDate from) {
        if (rule.until().isEmpty()) {
            return LocalDate.of(from.getYear(), Month.DECEMBER, LAST_DAY);
        }
        Optional<LocalDate> last = inBanner(rule.until().get()).stream()
                .findFirst()
                .map(said -> YearMonth.of(
                                said.year().orElse(from.getYear()), said.month().orElseThrow())
                        .atEndOfMonth());
        return last.filter(day -> !day.isBefore(from))
                .orElseThrow(() -> Refused.damaged(
                        "the file does not say until when it holds", shown + ":1:1", "the words above its header"));
    }

    /** What all places of the layout say about the date. An earlier place counts before a later one. */
    private DateWords said(ReadRow first) {
        DateWords all = DateWords.NOTHING;
        boolean headed = false;
        for (EditionRule.DateRule place : rule.from()) {
            for (DateWords said : at(place, first)) {
                if (all.contradicts(said) && headed && place.where() == EditionRule.Where.BANNER) {
                    notes.add("its title says " + said + ", its column heads " + all + ", which holds");
                    continue;
                }
                if (all.contradicts(said)) {
                    throw Refused.damaged(
                            "the file says both '" + all + "' and '" + said + "'", shown + ":1:1", "one date");
                }
                all = all.or(said);
            }
            headed |= place.where() == EditionRule.Where.HEADER && all.year().isPresent();
        }
        return all;
    }

    private List<DateWords> at(EditionRule.DateRule place, ReadRow first) {
        return switch (place.where()) {
            case BANNER -> inBanner(place.says().orElseThrow());
            case HEADER -> header.said();
            case NAME -> List.of();
            default ->
                place.says()
                        .orElseThrow()
                        .is(first.text(place.column()))
                        .map(List::of)
                        .orElse(List.of());
        };
    }

    private List<DateWords> inBanner(Phrase phrase) {
        List<DateWords> said = new ArrayList<>();
        header.banner().forEach(text -> phrase.in(text).ifPresent(said::add));
        return said;
    }

    /** The year in which the month lies nearest to the day of publication. */
    private static Optional<Integer> nearest(DateWords said, Optional<LocalDate> released) {
        if (said.month().isEmpty() || released.isEmpty()) {
            return Optional.empty();
        }
        LocalDate best = LocalDate.MAX;
        long least = Long.MAX_VALUE;
        for (int add = -1; add <= 1; add++) {
            LocalDate month =
                    LocalDate.of(released.get().getYear() + add, said.month().get(), 1);
            long days = Math.abs(ChronoUnit.DAYS.between(month, released.get()));
            best = days < least ? month : best;
            least = Math.min(days, least);
        }
        return Optional.of(best.getYear());
    }

    private LocalDate from(Optional<Integer> year, Optional<Integer> month, Optional<LocalDate> given) {
        boolean quarterly = header.quarterly()
                || rule.style() == EditionRule.Style.LETTER
                || rule.style() == EditionRule.Style.QUARTER;
        boolean undated = year.isEmpty() || quarterly && month.isEmpty();
        if (undated) {
            return undated(new DateWords(year, month, Optional.empty()), given);
        }
        LocalDate said = LocalDate.of(year.get(), month.orElse(1), 1);
        given.filter(date -> !date.equals(said))
                .ifPresent(date -> notes.add("it says itself from when it holds, so --from was not used"));
        return said;
    }

    /**
     * The first day of a file that says no date, or only its year. It comes from what CMS writes into the names of such
     * files, else from the user, else from a month in the name.
     */
    private LocalDate undated(DateWords said, Optional<LocalDate> given) {
        Optional<Integer> year = said.year();
        boolean yearly = rule.style() == EditionRule.Style.YEAR && !header.quarterly();
        Optional<LocalDate> month = FileNames.quarter(shown);
        Optional<LocalDate> named = Stream.of(FileNames.date(shown, rule.names(), said, yearly), given, month)
                .flatMap(Optional::stream)
                .filter(date -> year.isEmpty() || year.get() == date.getYear())
                .findFirst();
        if (named.isPresent()) {
            if (!named.equals(given)) {
                notes.add("its name, and nothing in it, says that it is of " + words(named.get()));
            } else if (month.isPresent() && !month.equals(named)) {
                notes.add("its name says " + words(month.get()) + ", --from " + named.get() + ", which holds");
            }
            return named.get();
        }
        throw new Refused(
                year.map(only -> "the file says " + only + " only, and not of which quarter it is")
                        .orElse("the file does not say from when it holds"),
                shown + ":1:1",
                "a release with its date, or the name that CMS gave it",
                "give --from YYYY-MM-DD");
    }

    private static String words(LocalDate date) {
        return UsDates.month(date.getMonth()) + " " + date.getYear();
    }

    private String release(LocalDate from) {
        boolean quarter = from.getDayOfMonth() == 1 && Months.isQuarter(from.getMonthValue());
        if (rule.style() == EditionRule.Style.LETTER && quarter) {
            return from.getYear() + String.valueOf((char) ('A' + from.getMonthValue() / MONTHS_OF_A_QUARTER));
        }
        boolean whole = rule.style() == EditionRule.Style.YEAR && !header.quarterly() && from.getDayOfYear() == 1;
        if (whole) {
            return String.valueOf(from.getYear());
        }
        String date = from.toString();
        return from.getDayOfMonth() == 1 ? date.substring(0, date.lastIndexOf('-')) : date;
    }

    private String title(LocalDate from) {
        boolean year = rule.style() == EditionRule.Style.YEAR;
        boolean later = year && (header.quarterly() || from.getDayOfYear() != 1);
        return rule.title()
                        .replace("{year}", String.valueOf(from.getYear()))
                        .replace("{month}", UsDates.month(from.getMonth()))
                + (later ? ", from " + from : "");
    }
}
