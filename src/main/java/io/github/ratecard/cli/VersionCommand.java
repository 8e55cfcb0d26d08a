package io.github.ratecard.cli;

import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import java.io.IOException;
import java.util.Optional;

/** {@code ratecard version}. */
final class VersionCommand extends Command {
    VersionCommand() {
        super("version", "Prints the version.");
        examples("ratecard version");
    }

    @Override
    protected int run(Console console) throws IOException {
        Output.write("ratecard " + version().orElse("(not packaged)") + "\n", Optional.empty(), console);
        return ExitCode.ANSWERED;
    }

    /** A jar tells it in its manifest; in a distribution the program is a module, which has none. */
    private static Optional<String> version() {
        Module module = VersionCommand.class.getModule();
        return module.isNamed()
                ? module.getDescriptor().rawVersion()
                : Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion());
    }
}
