package io.github.ratecard.cli;

import io.github.ratecard.batch.field.BatchField;
import io.github.ratecard.cli.completion.KnownValues;
import io.github.ratecard.cli.completion.Suggestion;
import io.github.ratecard.cli.completion.TypedWords;
import io.github.ratecard.cli.option.Command;
import io.github.ratecard.cli.tables.TablesCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be typed next on a command line: the options of its command, the values of an option, or its arguments. All of
 * it comes from the command's own model, where the text that an error gives as valid says which words there are to choose
 * from, and from the tables.
 */
final class Completion {
    /** In place of suggestions: the shell shall complete the names of files. */
    static final Suggestion FILES = new Suggestion(":files", "");
    /** In place of suggestions: the shell shall complete the names of folders. */
    static final Suggestion FOLDERS = new Suggestion(":folders", "");

    private static final String CHOICE = ", | or ";

    private final Command command;
    private final TypedWords words;
    private final KnownValues known;

    /** @param words that stand before the one that is being typed */
    Completion(Command command, TypedWords words, KnownValues known) {
        this.command = command;
        this.words = words;
        this.known = known;
    }

    List<Suggestion> of(String typed) {
        Optional<OptionSpec> waiting = words.waiting();
        if (waiting.isPresent()) {
            return values(waiting.get(), typed, "");
        }
        int equals = typed.indexOf('=');
        if (typed.startsWith("-") && equals > 0 && !words.optionsAreOver()) {
            OptionSpec option = command.model().findOption(typed.substring(0, equals));
            return option == null || option.arity().max() == 0
                    ? List.of()
                    : values(option, typed.substring(equals + 1), typed.substring(0, equals + 1));
        }
        if (typed.startsWith("-") && !words.optionsAreOver()) {
            return options(typed);
        }
        List<Suggestion> found = arguments(typed);
        return found.isEmpty() && typed.isEmpty() && !words.optionsAreOver() ? options(typed) : found;
    }

    /** The options that were not given yet, by their long names, and by short ones where only a hyphen was typed. */
    private List<Suggestion> options(String typed) {
        List<Suggestion> found = new ArrayList<>();
        for (OptionSpec option : command.model().options()) {
            String about = option.description()[0];
            if (words.has(option) && !option.isMultiValue()) {
                continue;
            }
            for (String name : option.names()) {
                boolean isLong = name.equals(option.longestName());
                if (name.startsWith(typed) && (isLong || typed.equals("-"))) {
                    found.add(new Suggestion(name, about));
                }
            }
        }
        return found;
    }

    /** @param before what stands before the value in the same word */
    private List<Suggestion> values(OptionSpec option, String typed, String before) {
        List<Suggestion> found = new ArrayList<>();
        for (Suggestion value : values(option, typed)) {
            boolean isOne = value != FILES && value != FOLDERS;
            found.add(isOne ? new Suggestion(before + value.text(), value.about()) : value);
        }
        return found;
    }

    private List<Suggestion> values(OptionSpec option, String typed) {
        return switch (option.longestName()) {
            case "--localities", "--locality" -> known.localities(typed);
            case "--areas", "--cbsa" -> known.wageAreas(typed);
            case "--hospital" -> known.hospitals(typed);
            case "--zip" -> known.zips(typed);
            case "--pos" -> known.placesOfService(typed);
            case "--payer" -> known.payers(typed);
            case "--procedure" -> known.procedures(typed);
            case "--code" -> known.codes(typed);
            case "--column" -> columns(typed);
            default -> byLabel(option, typed);
        };
    }

    private static List<Suggestion> byLabel(OptionSpec option, String typed) {
        return switch (option.paramLabel()) {
            case "FILE", "OUT" -> List.of(FILES);
            case "DIR" -> List.of(FOLDERS);
            default -> starting(choices(option), typed);
        };
    }

    /** The words an option takes; none where it takes more than a few. */
    static List<String> choices(OptionSpec option) {
        String valid = option.userObject() instanceof String ? (String) option.userObject() : "";
        List<String> words = List.of(valid.split(CHOICE));
        for (String word : words) {
            if (word.indexOf(' ') >= 0) {
                return List.of();
            }
        }
        return words.size() > 1 ? words : List.of();
    }

    private static List<Suggestion> columns(String typed) {
        List<String> names = new ArrayList<>();
        for (String word : BatchField.words()) {
            names.add(word + "=");
        }
        return starting(names, typed);
    }

    private List<Suggestion> arguments(String typed) {
        List<PositionalParamSpec> arguments = command.model().positionalParameters();
        List<String> given = words.arguments();
        if (arguments.isEmpty() || given.size() > arguments.get(0).index().max()) {
            return List.of();
        }
        return switch (arguments.get(0).paramLabel()) {
            case "PROCEDURE" -> known.procedures(typed);
            case "CODE" -> codesOrPlaces(typed);
            case "LINE" -> known.lines(typed);
            case "ACTION" -> actions(given, typed);
            case "COMMAND" -> starting(HelpCommand.subjects(), typed);
            case "SHELL" -> starting(CompletionCommand.SHELLS, typed);
            case "FILE", "IN" -> List.of(FILES);
            default -> List.of();
        };
    }

    /** The argument of {@code lookup}, which is a place where its options say so. */
    private List<Suggestion> codesOrPlaces(String typed) {
        if (words.has(command.model().findOption("--localities"))) {
            return known.localities(typed);
        }
        return words.has(command.model().findOption("--cbsas")) ? known.wageAreas(typed) : known.codes(typed);
    }

    private List<Suggestion> actions(List<String> given, String typed) {
        if (given.isEmpty()) {
            return starting(TablesCommand.ACTIONS, typed);
        }
        boolean first = given.size() == 1;
        switch (given.get(0)) {
            case "show":
                List<Suggestion> shown = new ArrayList<>(first ? known.editions(typed) : List.of());
                shown.addAll(first ? starting(TablesCommand.NO_EDITIONS, typed) : List.of());
                return shown;
            case "diff":
                return first || given.size() == 2 ? known.editions(typed) : List.of();
            case "validate":
                return first ? List.of(FOLDERS) : List.of();
            default:
                return List.of();
        }
    }

    private static List<Suggestion> starting(List<String> words, String typed) {
        return words.stream()
                .filter(word -> Suggestion.fits(word, typed))
                .map(word -> Suggestion.of(word, typed, ""))
                .toList();
    }
}
