package io.github.ratecard.release.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What CMS says in the names of files and archives. */
public final class FileNames {
    private static final List<Phrase> DATES = List.of(Phrase.of("{month} {year}"), Phrase.of("{year} {month}"));

    private FileNames() {}

    /**
     * The quarter that begins with the month and year in the name of a file, else in that of the archive or archives around
     * it. A name with another month, or with two, does not say from when the file holds.
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
     * What names say that CMS writes in these ways, together with what the file says itself: that of the file, the archives
     * around it, and the folder in which it lies, which may be an archive unpacked.
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

    /** Where the name begins, of the file or of the archive that holds it. */
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
