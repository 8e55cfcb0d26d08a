package io.github.ratecard.cli;

import io.github.ratecard.model.Nearest;
import io.github.ratecard.report.Format;
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
        return format.value()
                .or(() -> file.value()
                        .flatMap(path -> Format.ofFile(path.toString()))
                        .filter(formats::contains))
                .orElse(Format.TABLE);
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
