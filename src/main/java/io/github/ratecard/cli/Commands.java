package io.github.ratecard.cli;

import io.github.ratecard.cli.claim.CheckCommand;
import io.github.ratecard.cli.claim.ClaimCommand;
import io.github.ratecard.cli.claim.CoverageCommand;
import io.github.ratecard.cli.claim.EligibleCommand;
import io.github.ratecard.cli.claim.GuideCommand;
import io.github.ratecard.cli.claim.PriorAuthCommand;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.option.UsageException;
import io.github.ratecard.cli.price.BatchCommand;
import io.github.ratecard.cli.price.LookupCommand;
import io.github.ratecard.cli.price.PageCommand;
import io.github.ratecard.cli.price.PriceCommand;
import io.github.ratecard.cli.price.ProformaCommand;
import io.github.ratecard.cli.price.QuoteCommand;
import io.github.ratecard.cli.price.ScheduleCommand;
import io.github.ratecard.cli.tables.ImportCommand;
import io.github.ratecard.cli.tables.ReleasesCommand;
import io.github.ratecard.cli.tables.TablesCommand;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands there are. Only the one that is asked for is built. */
final class Commands {
    static final List<String> NAMES = List.of(
            "quote",
            "price",
            "lookup",
            "batch",
            "schedule",
            "page",
            "proforma",
            "tables",
            "import",
            "releases",
            "claim",
            "check",
            "eligible",
            "coverage",
            "prior-auth",
            "guide",
            "completion",
            "help",
            "version");

    /** What the program does, in a line. */
    static final String TITLE = "what Medicare pays for a procedure, by site, date and place";

    /** What to type first; a comment behind each says what it answers. */
    static final List<String> EXAMPLES = List.of(
            "ratecard quote mild            # a case of the procedure, site by site",
            "ratecard quote mild --explain  # how each amount comes about",
            "ratecard price 62330 62331     # service lines of your own",
            "ratecard lookup 62330          # what each payment system says of a code",
            "ratecard batch cases.csv       # every row of a file",
            "ratecard claim mild            # how the claim is filled",
            "ratecard guide mild            # the whole reimbursement guide",
            "ratecard import RVU26C.zip     # more codes, from the files that CMS publishes");

    private static final String WELCOME = """

            'ratecard help' lists all commands, 'ratecard help COMMAND' explains one, and
            'ratecard help topics' what else there is to know. The Tab key completes, after
            'source <(ratecard completion bash)'; zsh and fish can do it too.
            """;

    private static final int COLUMN = 12;
    /** Behind which of the {@link #NAMES} each group of the overview begins, with its title. */
    private static final Map<String, String> GROUPS =
            Map.of("quote", "Prices", "tables", "Rates", "claim", "Claims", "completion", "The program itself");

    /** How wide a summary is beside the names, however narrow the terminal. */
    private static final int LEAST = 20;

    private static final String FOOTER = """

            'ratecard help COMMAND' explains a command and shows examples, 'ratecard help
            topics' lists what else there is to read: places, dates, formats, exit codes.
            """;

    private Commands() {}

    static Optional<Command> find(String name) {
        return switch (name) {
            case "quote" -> Optional.of(new QuoteCommand());
            case "price" -> Optional.of(new PriceCommand());
            case "lookup" -> Optional.of(new LookupCommand());
            case "batch" -> Optional.of(new BatchCommand());
            case "schedule" -> Optional.of(new ScheduleCommand());
            case "page" -> Optional.of(new PageCommand());
            case "proforma" -> Optional.of(new ProformaCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "releases" -> Optional.of(new ReleasesCommand());
            case "tables" -> Optional.of(new TablesCommand());
            case "claim" -> Optional.of(new ClaimCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "eligible" -> Optional.of(new EligibleCommand());
            case "coverage" -> Optional.of(new CoverageCommand());
            case "prior-auth" -> Optional.of(new PriorAuthCommand());
            case "guide" -> Optional.of(new GuideCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case CompleteCommand.NAME -> Optional.of(new CompleteCommand());
            case "help", "-h", "--help" -> Optional.of(new HelpCommand());
            case "version", "--version", "-V" -> Optional.of(new VersionCommand());
            default -> Optional.empty();
        };
    }

    /** What to say of a first word that is no command. */
    static UsageException unknown(String word) {
        boolean option = word.startsWith("-");
        List<String> known = option ? List.of("--help", "--version") : NAMES;
        return new UsageException(new Problem(
                option ? "UNKNOWN_OPTION" : "UNKNOWN_COMMAND",
                "unknown " + (option ? "option" : "command") + " '" + word + "'",
                "ratecard",
                Nearest.to(word, known),
                option ? List.of("a command, then its options") : known,
                "see 'ratecard help'"));
    }

    /**
     * Every command with its summary, in groups.
     *
     * @param columns how wide it may be
     */
    static String overview(int columns) {
        StringBuilder text = new StringBuilder("usage: ratecard COMMAND [options]\n\n");
        for (String name : NAMES) {
            if (GROUPS.containsKey(name)) {
                text.append(name.equals(NAMES.get(0)) ? "" : "\n")
                        .append(GROUPS.get(name))
                        .append('\n');
            }
            text.append("  ").append(name).append(" ".repeat(COLUMN - name.length()));
            int room = Math.max(LEAST, columns - COLUMN - 2);
            for (String word : find(name).orElseThrow().summary().split(" ")) {
                if (room < word.length()) {
                    text.setLength(text.length() - 1);
                    text.append('\n').append(" ".repeat(COLUMN + 2));
                    room = Math.max(LEAST, columns - COLUMN - 2);
                }
                text.append(word).append(' ');
                room -= word.length() + 1;
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.append(FOOTER).toString();
    }

    static int welcome(Console console) throws IOException {
        StringBuilder text = new StringBuilder("ratecard: ").append(TITLE).append("\n\nTry first:\n\n");
        for (String example : EXAMPLES) {
            text.append("  ").append(example).append('\n');
        }
        Output.write(text.append(WELCOME).toString(), Optional.empty(), console);
        return ExitCode.ANSWERED;
    }
}
