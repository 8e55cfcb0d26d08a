package io.github.ratecard.cli.option;

import io.github.ratecard.cli.option.Declaration.Takes;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command of the program. Its options are fields of a subclass, declared by {@link #opt} and {@link #flag};
 * picocli parses them and writes the help, and nothing else of the program sees it. The model is built in code
 * because annotations cost a cold start more than the answer does.
 */
public abstract class Command {
    private static final int LEAST_HELP_WIDTH = 60;

    private final String name;
    private final String summary;
    private final List<Declaration> options = new ArrayList<>();
    private final Flag help;
    private Optional<Words> words = Optional.empty();
    private List<String> examples = List.of();
    private Optional<CommandSpec> model = Optional.empty();
    private List<String> given = List.of();

    /** A text as it is. A class of its own: the first lambda of a place costs a start more than an option does. */
    private static final class AsGiven implements Function<String, String> {
        @Override
        public String apply(String text) {
            return text;
        }
    }

    /** Words that are no options. */
    private record Words(String label, String description, String index, String synopsis) {}

    /** @param name as typed after {@code ratecard} */
    protected Command(String name, String summary) {
        this.name = "ratecard " + name;
        this.summary = summary;
        help = new Flag(declare(List.of("-h", "--help"), Takes.NOTHING, "", "show this help", ""));
    }

    /** What the command does, in a sentence. */
    public final String summary() {
        return summary;
    }

    /** Its options and arguments. An option with a value carries, as its user object, the text that says what is valid. */
    public final CommandSpec model() {
        if (model.isEmpty()) {
            CommandSpec whole = model(options);
            describe(whole);
            model = Optional.of(whole);
        }
        return model.get();
    }

    private CommandSpec model(List<Declaration> told) {
        CommandSpec spec = CommandSpec.create().name(name);
        for (Declaration option : told) {
            spec.addOption(option.tell());
        }
        if (words.isPresent()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index(words.get().index())
                    .arity("0..1")
                    .paramLabel(words.get().label())
                    .hideParamSyntax(true)
                    .description(words.get().description())
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
        }
        return spec;
    }

    /** Answers, and returns the exit code. */
    protected abstract int run(Console console) throws IOException;

    /** An option with a value; {@code read} throws IllegalArgumentException for a value that is wrong. */
    public final <T> Opt<T> opt(String name, String label, String description, String valid, Function<String, T> read) {
        List<String> names = name.equals("-o") ? List.of(name, "--output") : List.of(name);
        return new Opt<>(declare(names, Takes.A_VALUE, label, description, valid), read);
    }

    public final Opt<String> text(String name, String label, String description) {
        return text(name, label, description, label);
    }

    /** An option whose value is read, and may be refused, only where it is used: see {@link Opt#read}. */
    public final Opt<String> text(String name, String label, String description, String valid) {
        return opt(name, label, description, valid, new AsGiven());
    }

    /** An option that may be given several times. */
    public final Opts texts(String name, String label, String description) {
        return new Opts(declare(List.of(name), Takes.VALUES, label, description, ""));
    }

    public final Flag flag(String name, String description) {
        return new Flag(declare(List.of(name), Takes.NOTHING, "", description, ""));
    }

    private Declaration declare(List<String> names, Takes takes, String label, String description, String valid) {
        Declaration option = new Declaration(names, takes, label, description, valid);
        options.add(option);
        return option;
    }

    /** One word that is no option, and need not be there. */
    protected final void argument(String label, String description) {
        words = Optional.of(new Words(label, description, "0", "[" + label + "]"));
    }

    /** One word that is no option, and must be there. */
    protected final void requiredArgument(String label, String description) {
        words = Optional.of(new Words(label, description, "0", label));
    }

    /** Words that are no options. */
    protected final void arguments(String label, String description) {
        words = Optional.of(new Words(label, description, "0..*", label + "..."));
    }

    protected final void examples(String... lines) {
        examples = List.of(lines);
    }

    protected final List<String> given() {
        return given;
    }

    /** Parses the words after the command's name, then answers. */
    public final int run(String[] line, Console console) throws IOException {
        parse(line);
        if (help.isGiven()) {
            console.out().write(usage(console).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return ExitCode.ANSWERED;
        }
        return run(console);
    }

    private void parse(String[] line) {
        Optional<List<Declaration>> named = named(line);
        if (named.isPresent()) {
            try {
                take(model(named.get()), line);
                return;
            } catch (CommandLine.ParameterException refused) {
                // What is wrong is told by the whole model
            }
        }
        try {
            take(model(), line);
        } catch (CommandLine.UnmatchedArgumentException unknown) {
            throw unmatched(unknown.getUnmatched().get(0));
        } catch (CommandLine.ParameterException refused) {
            throw UsageException.of(lowerFirst(refused.getMessage()), name, List.of("see \'" + name + " --help\'"));
        }
    }

    private void take(CommandSpec spec, String[] line) {
        // A word that begins with @ is a word: of a file that it names, messages might show what is in it
        new CommandLine(spec).setExpandAtFiles(false).parseArgs(line);
        if (words.isPresent()) {
            List<String> values = spec.positionalParameters().get(0).getValue();
            given = values == null ? List.of() : List.copyOf(values);
        }
    }

    /** The options that a command line names, each in full; empty when a word of it might mean anything else. */
    private Optional<List<Declaration>> named(String[] line) {
        List<Declaration> named = new ArrayList<>();
        for (String word : line) {
            Optional<Declaration> option = find(word);
            boolean special = word.startsWith("@") || word.startsWith("-") && word.length() > 1;
            if (special && option.isEmpty()) {
                return Optional.empty();
            }
            if (option.isPresent() && !named.contains(option.get())) {
                named.add(option.get());
            }
        }
        return Optional.of(named);
    }

    private Optional<Declaration> find(String word) {
        for (Declaration option : options) {
            if (option.isNamedBy(word)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The help text, as wide as the console. */
    public final String usage(Console console) {
        model().usageMessage().width(Math.max(LEAST_HELP_WIDTH, console.columns()));
        return new CommandLine(model()).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private void describe(CommandSpec spec) {
        List<String> footer = new ArrayList<>();
        if (!examples.isEmpty()) {
            footer.add("");
            footer.add(examples.size() == 1 ? "example:" : "examples:");
        }
        for (String line : examples) {
            footer.add("  " + line.replace("%", "%%"));
        }
        spec.usageMessage()
                .description(summary)
                .synopsisHeading("usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%noptions:%n")
                .sortOptions(false)
                .customSynopsis(name + " [options]"
                        + (words.isPresent() ? " " + words.get().synopsis() : ""))
                .footer(footer.toArray(new String[0]));
    }

    private UsageException unmatched(String word) {
        if (!word.startsWith("-")) {
            return UsageException.of(
                    "'" + word + "' is one argument too many", name, List.of("see \'" + name + " --help\'"));
        }
        List<String> names = new ArrayList<>();
        for (Declaration option : options) {
            names.add(option.name());
        }
        String unknown = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return new UsageException(new Problem(
                "UNKNOWN_OPTION",
                "unknown option '" + unknown + "'",
                name,
                Nearest.to(unknown, names),
                List.of(),
                "see '" + name + " --help'"));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
