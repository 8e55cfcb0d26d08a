package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ratecard help}: the commands, one of them, or a topic. */
final class HelpCommand extends Command {
    HelpCommand() {
        super("help", "Lists the commands, or explains one, or a topic.");
        argument("COMMAND", "what to explain: a command, or one of 'ratecard help topics'");
        examples("ratecard help quote", "ratecard help topics", "ratecard help exit-codes");
    }

    @Override
    protected int run(Console console) throws IOException {
        Output.write(
                given().isEmpty() ? Commands.overview(console.columns()) : explain(given().get(0), console),
                Optional.empty(),
                console);
        return ExitCode.ANSWERED;
    }

    private static String explain(String subject, Console console) throws IOException {
        Optional<Command> command = Commands.find(subject);
        if (command.isPresent()) {
            return command.get().usage(console);
        }
        if (Topics.NAMES.contains(subject)) {
            return Topics.text(subject);
        }
        if (subject.equals(Topics.ALL)) {
            return Topics.list();
        }
        throw new UsageException(new Problem(
                "UNKNOWN_TOPIC",
                "unknown command or topic '" + subject + "'",
                "ratecard help",
                Nearest.to(subject, subjects()),
                subjects(),
                "see 'ratecard help' and 'ratecard help topics'"));
    }

    /** All that can be explained. */
    static List<String> subjects() {
        List<String> subjects = new ArrayList<>(Commands.NAMES);
        subjects.add(Topics.ALL);
        subjects.addAll(Topics.NAMES);
        return subjects;
    }
}
