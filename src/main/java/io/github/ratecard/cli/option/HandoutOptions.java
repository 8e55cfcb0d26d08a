package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.quote.Names;
import io.github.ratecard.quote.Quoter;
import io.github.ratecard.quote.request.PlaceRequest;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.quote.Handout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For whom a page is, and from whom. */
public final class HandoutOptions {
    private static final List<Format> PAGES = List.of(Format.HTML, Format.MD, Format.TABLE);
    private static final int MOST_LETTERS = 120;

    private final Opt<String> preparedFor;
    private final Opt<String> preparedBy;

    public HandoutOptions(Command command) {
        String valid = "a name of 1 to " + MOST_LETTERS + " letters";
        preparedFor = command.text("--for", "NAME", "for whom it is prepared, at the head of the page", valid);
        preparedBy = command.text("--prepared-by", "NAME", "who prepares it", valid);
    }

    /**
     * What the page is handed out with.
     *
     * @param format which must be one that people read
     */
    public Handout handout(Format format, Quoter quoter, PlaceRequest place, Console console) {
        Optional<String> reader = name(preparedFor);
        Optional<String> writer = name(preparedBy);
        boolean named = reader.isPresent() || writer.isPresent();
        if (named && !PAGES.contains(format)) {
            List<String> words = new ArrayList<>();
            for (Format page : PAGES) {
                words.add(page.word());
            }
            throw UsageException.contradiction(
                    "format " + format.word() + " has no head for whom it is prepared",
                    reader.isPresent() ? preparedFor.name() : preparedBy.name(),
                    List.of("--format " + String.join(", ", words)));
        }
        return new Handout(reader, writer, named ? console.today().get() : LocalDate.EPOCH, Names.of(quoter), place);
    }

    private static Optional<String> name(Opt<String> option) {
        return option.isGiven() ? Optional.of(option.read(HandoutOptions::name)) : Optional.empty();
    }

    private static String name(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name is empty");
        }
        if (name.length() > MOST_LETTERS || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name is too long, or holds what is no letter");
        }
        return name;
    }
}
