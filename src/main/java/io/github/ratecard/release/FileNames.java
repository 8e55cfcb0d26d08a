package io.github.ratecard.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What CMS says in the names of files and archives. */
final class FileNames {
    private static final List<Phrase> DATES = List.of(Phrase.of("{month} {year}"), Phrase.of("{year} {month}"));

    private FileNames() {}

    /** The month in the name of a file, else in that of the archive or archives around it; a folder may be called for another. */
    static Optional<LocalDate> date(String shown) {
        return date(shown, DATES);
    }

    /** The same of names that say it in one of these ways. */
    static Optional<LocalDate> date(String shown, List<Phrase> phrases) {
        String[] names = shown.split("!");
        for (int i = names.length - 1; i >= 0; i--) {
            String name = names[i].substring(Math.max(names[i].lastIndexOf('/'), names[i].lastIndexOf('\\')) + 1);
            String words = Normal.of(name.replaceAll("[^A-Za-z0-9]+", " "));
            for (Phrase phrase : phrases) {
                Optional<Said> said = phrase.in(words);
                if (said.isPresent()) {
                    return Optional.of(LocalDate.of(
                            said.get().year().orElseThrow(), said.get().month().orElseThrow(), 1));
                }
            }
        }
        return Optional.empty();
    }
}
