package io.github.ratecard.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whether a program that a test starts can be interrupted. Under {@code nohup}, or in the background of a script, SIGINT
 * is ignored, and every child inherits that; a shell may not undo it (POSIX), so another program has to.
 */
final class Interrupt {
    /** What may stand before a command line, so that the command has the signal's default again. */
    private static final List<String> PREFIXES = List.of(
            "",
            "env --default-signal=INT ",
            "python3 -c 'import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL);"
                    + " os.execvp(sys.argv[1], sys.argv[1:])' ",
            "perl -e '$SIG{INT} = \"DEFAULT\"; exec @ARGV' ");

    private Interrupt() {}

    /** The first prefix under which a command really dies of the signal. */
    static Optional<String> prefix() throws IOException, InterruptedException {
        for (String prefix : PREFIXES) {
            Process process = new ProcessBuilder(
                            "sh", "-c", "exec " + prefix + "sh -c 'echo here; kill -INT $$; echo alive'")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            if (said.equals("here\n")) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }
}
