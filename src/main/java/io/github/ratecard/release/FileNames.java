package io.github.ratecard.release;

import java.util.List;
import java.util.Optional;

/** What CMS says in the names of files and archives. */
final class FileNames {
    private static final List<Phrase> DATES = List.of(Phrase.of("{month} {year}"), Phrase.of("{year} {month}"));

    private FileNames() {}

    /** The month and year in the name of a file, else in that of the archive or archives around it. */
    static Optional<Said> date(String shown) {
        String rest = shown;
        while (true) {
            int bang = rest.lastIndexOf('!');
            String name = rest.substring(bang + 1);
            Optional<Said> said = in(name.substring(name.lastIndexOf('/') + 1));
            if (said.isPresent() || bang < 0) {
                return said;
            }
            rest = rest.substring(0, bang);
        }
    }

    private static Optional<Said> in(String name) {
        String words = Normal.of(name.replaceAll("[^A-Za-z0-9]+", " "));
        for (Phrase date : DATES) {
            Optional<Said> said = date.in(words);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
