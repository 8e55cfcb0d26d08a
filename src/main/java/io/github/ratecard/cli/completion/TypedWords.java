package io.github.ratecard.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words of an unfinished command line that stand before the one that is being typed, told apart. */
public final class TypedWords {
    private final List<OptionSpec> options = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private Optional<OptionSpec> waiting = Optional.empty();
    private boolean optionsAreOver;

    /** @param words after the command's name */
    public TypedWords(CommandSpec command, List<String> words) {
        for (String word : words) {
            if (waiting.isPresent()) {
                values.set(values.size() - 1, word);
                waiting = Optional.empty();
            } else if (optionsAreOver || !word.startsWith("-") || word.equals("-")) {
                arguments.add(word);
            } else if (word.equals("--")) {
                optionsAreOver = true;
            } else {
                option(command, word);
            }
        }
    }

    private void option(CommandSpec command, String word) {
        int equals = word.indexOf('=');
        OptionSpec option = command.findOption(equals < 0 ? word : word.substring(0, equals));
        if (option == null) {
            return;
        }
        options.add(option);
        values.add(equals < 0 ? "" : word.substring(equals + 1));
        waiting = equals < 0 && option.arity().max() > 0 ? Optional.of(option) : Optional.empty();
    }

    /** The option whose value comes next. */
    public Optional<OptionSpec> waiting() {
        return waiting;
    }

    /** Whether {@code --} was typed. */
    public boolean optionsAreOver() {
        return optionsAreOver;
    }

    /** The words that are no options and no values of options. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    public boolean has(OptionSpec option) {
        return options.contains(option);
    }

    /** The value of an option by its name; empty when it has none. */
    public Optional<String> value(String name) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).longestName().equals(name) && !values.get(i).isEmpty()) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }
}
