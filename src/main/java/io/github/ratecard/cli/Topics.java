package io.github.ratecard.cli;

import io.github.ratecard.cli.terminal.ExitCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code ratecard help} explains beside the commands; the first line of each text says what it is about. */
final class Topics {
    static final List<String> NAMES =
            List.of("sources", "places", "dates", "formats", "exit-codes", "environment", "files");

    /** The word that lists them. */
    static final String ALL = "topics";

    private static final int WIDTH = 79;
    private static final int LONGEST_FORMAT = 6;

    private Topics() {}

    /** @param name one of {@link #NAMES} */
    static String text(String name) throws IOException {
        return Texts.read("help/" + name + ".txt")
                .replace("{exit-codes}\n", ExitCode.table())
                .replace("{formats}\n", formats());
    }

    /** Every topic with its first line. */
    static String list() throws IOException {
        StringBuilder text = new StringBuilder("Topics\n\n");
        for (String name : NAMES) {
            String first = text(name).lines().findFirst().orElseThrow();
            text.append("  ")
                    .append(name)
                    .append(" ".repeat(13 - name.length()))
                    .append(first)
                    .append('\n');
        }
        return text.append("\n'ratecard help TOPIC' explains one.\n").toString();
    }

    /** Which commands give which format, as their options say. */
    private static String formats() {
        Map<String, List<String>> commands = new TreeMap<>();
        for (String name : Commands.NAMES) {
            OptionSpec option = Commands.find(name).orElseThrow().model().findOption("--format");
            if (option != null) {
                for (String format : Completion.choices(option)) {
                    commands.computeIfAbsent(format, f -> new ArrayList<>()).add(name);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        commands.forEach((format, names) -> {
            StringBuilder line =
                    new StringBuilder("  ").append(format).append(" ".repeat(LONGEST_FORMAT + 2 - format.length()));
            String separator = "";
            for (String name : names) {
                if (line.length() + separator.length() + name.length() >= WIDTH) {
                    text.append(line).append(",\n");
                    line.setLength(0);
                    line.append(" ".repeat(LONGEST_FORMAT + 4));
                    separator = "";
                }
                line.append(separator).append(name);
                separator = ", ";
            }
            text.append(line).append('\n');
        });
        return text.toString();
    }
}
