package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ratecard completion}: the script that teaches a shell to complete command lines of this program. */
final class CompletionCommand extends Command {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    CompletionCommand() {
        super("completion", "Prints the script that lets a shell complete commands.");
        requiredArgument("SHELL", "bash, zsh or fish");
        examples(
                "source <(ratecard completion bash)",
                "ratecard completion fish > ~/.config/fish/completions/ratecard.fish");
    }

    @Override
    protected int run(Console console) throws IOException {
        if (given().isEmpty()) {
            throw UsageException.of("which shell?", "SHELL", SHELLS);
        }
        String shell = given().get(0).toLowerCase(Locale.ROOT);
        if (!SHELLS.contains(shell)) {
            throw new UsageException(new Problem(
                    "UNKNOWN_SHELL",
                    "unknown shell '" + given().get(0) + "'",
                    "SHELL",
                    Nearest.to(shell, SHELLS),
                    SHELLS,
                    "see 'ratecard completion --help'"));
        }
        String script = Texts.read("completion/" + shell).replace("{commands}", commands(shell));
        Output.write(script, Optional.empty(), console);
        return ExitCode.ANSWERED;
    }

    /** The commands, in the shell's own words. */
    private static String commands(String shell) {
        if (shell.equals("bash")) {
            return String.join(" ", Commands.NAMES);
        }
        StringBuilder text = new StringBuilder();
        for (String name : Commands.NAMES) {
            String about = Commands.find(name).orElseThrow().summary().replace("'", "’");
            text.append(text.length() == 0 ? "" : "\n")
                    .append(
                            shell.equals("zsh")
                                    ? "        '" + name + ":" + about + "'"
                                    : "complete -c ratecard -n __fish_use_subcommand -a " + name + " -d '" + about
                                            + "'");
        }
        return text.toString();
    }
}
