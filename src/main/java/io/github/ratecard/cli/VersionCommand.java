package io.github.ratecard.cli;

import java.io.IOException;
import java.util.Optional;

/** {@code ratecard --version}. */
final class VersionCommand extends Command {
    VersionCommand() {
        super("--version", "Prints the version.");
    }

    @Override
    int run(Console console) throws IOException {
        String version = Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        Answer.write("ratecard " + version + "\n", Optional.empty(), console);
        return ExitCode.ANSWERED;
    }
}
