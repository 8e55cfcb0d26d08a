package io.github.ratecard.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is called and takes. picocli learns of it only when a command line names it, or help is asked for: to
 * tell it of all options of a command takes longer than an answer does.
 */
final class Declaration {
    /** What follows an option's name. */
    enum Takes {
        NOTHING,
        A_VALUE,
        /** A value, each time it is given. */
        VALUES
    }

    private final List<String> names;
    private final Takes takes;
    private final String label;
    private final String description;
    private final String valid;
    private Optional<OptionSpec> spec = Optional.empty();

    /**
     * @param names the longest last
     * @param label what the value is called in help
     * @param valid what the value may be, for messages and completion; empty when that goes without saying
     */
    Declaration(List<String> names, Takes takes, String label, String description, String valid) {
        this.names = names;
        this.takes = takes;
        this.label = label;
        this.description = description;
        this.valid = valid;
    }

    /** Makes what picocli is told; a value that it parses is this option's from now on. */
    OptionSpec tell() {
        OptionSpec.Builder builder =
                OptionSpec.builder(names.toArray(new String[0])).description(description);
        switch (takes) {
            case NOTHING -> builder.type(boolean.class).arity("0");
            case A_VALUE ->
                builder.paramLabel(label).type(String.class).arity("1").userObject(valid);
            default ->
                builder.paramLabel(label)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1");
        }
        OptionSpec told = builder.build();
        spec = Optional.of(told);
        return told;
    }

    /** Whether a word of the command line is this option's name, with a value behind an equals sign or without. */
    boolean isNamedBy(String word) {
        for (String name : names) {
            boolean begins = word.startsWith(name);
            if (begins && (word.length() == name.length() || word.charAt(name.length()) == '=')) {
                return true;
            }
        }
        return false;
    }

    /** The value given, or the values; empty when the option was not named. */
    <V> Optional<V> value() {
        return spec.isPresent() ? Optional.ofNullable(spec.get().getValue()) : Optional.empty();
    }

    void assign(String text) {
        spec.orElseThrow().setValue(text);
    }

    String name() {
        return names.get(names.size() - 1);
    }

    String valid() {
        return valid;
    }
}
