package io.github.ratecard.cli;

import io.github.ratecard.cli.completion.KnownValues;
import io.github.ratecard.cli.completion.Suggestion;
import io.github.ratecard.cli.completion.TypedWords;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.DataOption;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.date.Dates;
import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.quote.request.ServiceDate;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ratecard complete -- WORD... TYPED}: what a shell may put in place of the last word, one suggestion a line, a tab and
 * a few words about it behind; or {@code :files} or {@code :folders}. For the scripts of {@code ratecard completion}. Says
 * nothing about what goes wrong, since nobody wants to read it in the middle of a command line.
 */
final class CompleteCommand extends Command {
    static final String NAME = "complete";

    private final DataOption data = new DataOption(this);

    CompleteCommand() {
        super(NAME, "Says what a command line may go on with, for shells.");
        arguments("WORD", "the words so far, the command first, the one being typed last");
        examples("ratecard complete -- quote --si");
    }

    @Override
    protected int run(Console console) throws IOException {
        List<String> line = given();
        Optional<Command> command = line.size() < 2 ? Optional.empty() : Commands.find(line.get(0));
        if (command.isEmpty()) {
            return ExitCode.INCOMPLETE;
        }
        TypedWords words = new TypedWords(command.get().model(), line.subList(1, line.size() - 1));
        try (Tables tables = data.open(withData(words, console))) {
            KnownValues known = new KnownValues(tables, day(words, tables, console));
            StringBuilder text = new StringBuilder();
            for (Suggestion one : new Completion(command.get(), words, known).of(line.get(line.size() - 1))) {
                text.append(one.text());
                if (!one.about().isEmpty()) {
                    text.append('\t').append(one.about());
                }
                text.append('\n');
            }
            Output.write(text.toString(), Optional.empty(), console);
            return ExitCode.ANSWERED;
        } catch (TableException | RequestException | UncheckedIOException unreadable) {
            return ExitCode.INCOMPLETE;
        }
    }

    /** The world as the unfinished line would see it: with the data folder that it names. */
    private static Console withData(TypedWords words, Console console) {
        Optional<String> folder = words.value("--data");
        if (folder.isEmpty()) {
            return console;
        }
        Map<String, String> environment = new HashMap<>(console.environment());
        environment.put(DataOption.VARIABLE, folder.get());
        return new Console(
                console.in(), console.out(), console.err(), environment, console.today(), console.terminalColumns());
    }

    private static LocalDate day(TypedWords words, Tables tables, Console console) {
        Optional<LocalDate> given = Optional.empty();
        try {
            given = words.value("--date").map(Dates::parse);
        } catch (IllegalArgumentException notADate) {
            // then for today
        }
        return ServiceDate.of(given, console.today(), tables).date();
    }
}
