package io.github.ratecard.cli;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which form an answer comes, and where it goes. */
final class OutputOptions {
    private final Opt<Format> format;
    private final Opt<Path> file;
    private final List<Format> formats;

    /** @param formats that the command knows */
    OutputOptions(Command command, List<Format> formats) {
        this.formats = formats;
        String words = words(formats);
        format = command.opt("--format", "F", words + " (default table)", words, this::format);
        file = command.opt("-o", "FILE", "write the answer to a file; its ending picks the format", "a file", Path::of);
    }

    /** The format asked for by option, else by the file's ending, else a table. */
    Format format() {
        if (format.isGiven() || file.value().isEmpty()) {
            return format.value().orElse(Format.TABLE);
        }
        String name = String.valueOf(file.value().get().getFileName());
        Optional<Format> byEnding = Format.ofFile(name).filter(formats::contains);
        if (byEnding.isEmpty() && hasEnding(name)) {
            throw UsageException.of(
                    "the ending of '" + name + "' asks for no format of this command",
                    file.name(),
                    List.of(words(formats) + " with --format"));
        }
        return byEnding.orElse(Format.TABLE);
    }

    /** Refuses to pour the bytes of a workbook over a terminal. */
    void refuseTerminal(Console console) {
        if (format() == Format.XLSX
                && file.value().isEmpty()
                && console.terminalColumns().isPresent()) {
            throw new UsageException(new Problem(
                    "NOT_FOR_A_TERMINAL",
                    "a workbook cannot be shown in a terminal",
                    "--format " + Format.XLSX.word(),
                    Optional.empty(),
                    List.of("-o FILE." + Format.XLSX.word(), "a pipe or a file behind >"),
                    "--format table shows the same answer here"));
        }
    }

    /** Whether a name ends with a point and letters, as the names of documents do. */
    private static boolean hasEnding(String name) {
        int point = name.lastIndexOf('.');
        return point > 0
                && point < name.length() - 1
                && name.substring(point + 1).chars().allMatch(Character::isLetter);
    }

    Optional<Path> file() {
        return file.value();
    }

    private Format format(String text) {
        return Format.find(text).filter(formats::contains).orElseThrow(() -> {
            Optional<String> near = Nearest.to(
                    text.toLowerCase(Locale.ROOT), List.of(words(formats).split(", ")));
            return new IllegalArgumentException("unknown format '" + text + "'"
                    + near.map(n -> ", did you mean " + n + "?").orElse(""));
        });
    }

    private static String words(List<Format> formats) {
        StringBuilder words = new StringBuilder();
        for (Format format : formats) {
            words.append(words.length() == 0 ? "" : ", ").append(format.word());
        }
        return words.toString();
    }
}
