package io.github.ratecard.release.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dates from the names of files and archives. */
public final class FileNames {
    private static final List<Phrase> DATES = List.of(Phrase.of("{month} {year}"), Phrase.of("{year} {month}"));

    private FileNames() {}

    /**
     * The quarter that a name says by its first month and a year. The name of the file is asked first, then those of
     * the archives around it. A name with two months, or with a month that begins no quarter, says no date.
     */
    public static Optional<LocalDate> quarter(String shown) {
        for (String name : names(shown.substring(folder(shown)))) {
            for (Phrase phrase : DATES) {
                Optional<DateWords> said = phrase.in(name);
                if (said.isPresent()) {
                    return date(said.get())
                            .filter(date -> Months.isQuarter(date.getMonthValue()) && Months.count(name) == 1);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the names say that match these phrases: the name of the file, those of the archives around it, and that of
     * its folder, which may be an unpacked archive.
     *
     * @param yearly whether the year alone says it
     */
    public static Optional<LocalDate> date(String shown, List<Phrase> phrases, DateWords said, boolean yearly) {
        int folder = shown.lastIndexOf('/', folder(shown) - 2);
        DateWords all = said;
        for (String name : names(shown.substring(folder + 1))) {
            for (Phrase phrase : phrases) {
                DateWords more = phrase.in(name).orElse(DateWords.NOTHING);
                if (all.contradicts(more)) {
                    return Optional.empty();
                }
                all = all.or(more);
            }
        }
        boolean whole = yearly && all.year().isPresent() && all.month().isEmpty();
        return whole ? Optional.of(LocalDate.of(all.year().get(), 1, 1)) : date(all);
    }

    private static Optional<LocalDate> date(DateWords said) {
        return said.year().isPresent() && said.month().isPresent()
                ? Optional.of(LocalDate.of(said.year().get(), said.month().get(), 1))
                : Optional.empty();
    }

    /** The position where the name of the file begins, or of the archive that holds it. */
    private static int folder(String shown) {
        int outer = shown.indexOf('!');
        return shown.lastIndexOf('/', outer < 0 ? shown.length() : outer) + 1;
    }

    /** The names of a path, the innermost first, in words. */
    private static List<String> names(String path) {
        List<String> names = new java.util.ArrayList<>();
        for (String name : path.split("[!/]")) {
            names.add(0, Normal.of(name.replaceAll("[^A-Za-z0-9]+", " ")));
        }
        return names;
    }
}
