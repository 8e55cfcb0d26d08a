package io.github.ratecard.cli;

import java.io.IOException;
import java.util.Optional;

/** {@code ratecard help}: the commands, or one of them. */
final class HelpCommand extends Command {
    HelpCommand() {
        super("help", "Lists the commands, or explains one.");
        argument("COMMAND", "the command to explain");
        examples("ratecard help quote");
    }

    @Override
    int run(Console console) throws IOException {
        if (given().isEmpty()) {
            Answer.write(Commands.overview(), Optional.empty(), console);
            return ExitCode.ANSWERED;
        }
        String name = given().get(0);
        Command command = Commands.find(name).orElseThrow(() -> Commands.unknown(name));
        Answer.write(command.usage(), Optional.empty(), console);
        return ExitCode.ANSWERED;
    }
}
