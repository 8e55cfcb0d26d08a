package io.github.ratecard.cli;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command of the program. Its options are fields of a subclass, declared by {@link #opt} and {@link #flag};
 * picocli parses them and writes the help, and nothing outside this package sees it. The model is built in code
 * because annotations cost a cold start more than the answer does.
 */
abstract class Command {
    private static final int HELP_WIDTH = 80;

    private final CommandSpec spec;
    private final String summary;
    private final Flag help;
    private Optional<PositionalParamSpec> arguments = Optional.empty();

    /** @param name as typed after {@code ratecard} */
    Command(String name, String summary) {
        this.summary = summary;
        spec = CommandSpec.create().name("ratecard " + name);
        spec.usageMessage()
                .width(HELP_WIDTH)
                .description(summary)
                .synopsisHeading("usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%noptions:%n")
                .sortOptions(false)
                .customSynopsis(spec.name() + " [options]");
        help = new Flag(add(OptionSpec.builder("-h", "--help")
                .description("show this help")
                .type(boolean.class)
                .arity("0")));
    }

    /** What the command does, in a sentence. */
    final String summary() {
        return summary;
    }

    /** Answers, and returns the exit code. */
    abstract int run(Console console) throws IOException;

    /** An option with a value; {@code read} throws IllegalArgumentException for a value that is wrong. */
    final <T> Opt<T> opt(String name, String label, String description, String valid, Function<String, T> read) {
        OptionSpec.Builder builder =
                name.equals("-o") ? OptionSpec.builder("-o", "--output") : OptionSpec.builder(name);
        OptionSpec option = add(builder.paramLabel(label)
                .description(description)
                .type(String.class)
                .arity("1"));
        return new Opt<>(option, valid, read);
    }

    final Opt<String> text(String name, String label, String description) {
        return text(name, label, description, label);
    }

    /** An option whose value is read, and may be refused, only where it is used: see {@link Opt#read}. */
    final Opt<String> text(String name, String label, String description, String valid) {
        return opt(name, label, description, valid, value -> value);
    }

    /** An option that may be given several times. */
    final Opts texts(String name, String label, String description) {
        return new Opts(add(OptionSpec.builder(name)
                .paramLabel(label)
                .description(description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")));
    }

    final Flag flag(String name, String description) {
        return new Flag(add(OptionSpec.builder(name)
                .description(description)
                .type(boolean.class)
                .arity("0")));
    }

    /** One word that is no option, and need not be there. */
    final void argument(String label, String description) {
        positional(label, description, "0", "[" + label + "]");
    }

    /** Words that are no options. */
    final void arguments(String label, String description) {
        positional(label, description, "0..*", label + "...");
    }

    private void positional(String label, String description, String index, String synopsis) {
        PositionalParamSpec positional = PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
        spec.addPositional(positional);
        spec.usageMessage().customSynopsis(spec.name() + " [options] " + synopsis);
        arguments = Optional.of(positional);
    }

    final void examples(String... lines) {
        List<String> footer = new ArrayList<>();
        footer.add("");
        footer.add(lines.length == 1 ? "example:" : "examples:");
        for (String line : lines) {
            footer.add("  " + line.replace("%", "%%"));
        }
        spec.usageMessage().footer(footer.toArray(new String[0]));
    }

    final List<String> given() {
        List<String> words = arguments.isEmpty() ? List.of() : value(arguments.get());
        return List.copyOf(words);
    }

    /** Parses the words after the command's name, then answers. */
    final int run(String[] words, Console console) throws IOException {
        try {
            new CommandLine(spec).parseArgs(words);
        } catch (CommandLine.UnmatchedArgumentException unknown) {
            throw unmatched(unknown.getUnmatched().get(0));
        } catch (CommandLine.ParameterException refused) {
            throw UsageException.of(
                    lowerFirst(refused.getMessage()), spec.name(), List.of("see \'" + spec.name() + " --help\'"));
        }
        if (help.isGiven()) {
            console.out().write(usage().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return ExitCode.ANSWERED;
        }
        return run(console);
    }

    /** The help text. */
    final String usage() {
        return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private UsageException unmatched(String word) {
        if (!word.startsWith("-")) {
            return UsageException.of(
                    "'" + word + "' is one argument too many",
                    spec.name(),
                    List.of("see \'" + spec.name() + " --help\'"));
        }
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            names.add(option.longestName());
        }
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return new UsageException(new Problem(
                "UNKNOWN_OPTION",
                "unknown option '" + name + "'",
                spec.name(),
                Nearest.to(name, names),
                List.of(),
                "see '" + spec.name() + " --help'"));
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        spec.addOption(option);
        return option;
    }

    private static List<String> value(PositionalParamSpec positional) {
        List<String> words = positional.getValue();
        return words == null ? List.of() : words;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
