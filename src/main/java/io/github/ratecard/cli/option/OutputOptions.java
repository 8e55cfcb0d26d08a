package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.report.Format;
import io.github.ratecard.report.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which form an answer comes, and where it goes. */
public final class OutputOptions {
    private static final String STREAM = "-";
    private static final String PDF = ".pdf";

    private final Opt<String> format;
    private final Opt<String> file;
    private final List<Format> formats;

    /** @param formats that the command knows */
    public OutputOptions(Command command, List<Format> formats) {
        this.formats = formats;
        String words = String.join(", ", words());
        format = command.text("--format", "F", words + " (default table)", words);
        file = command.text("-o", "FILE", "write the answer to a file; its ending picks the format", "a file");
    }

    /** The format asked for by option, else by the file's ending, else a table. */
    public Format format() {
        if (format.isGiven()) {
            return format.read(this::format);
        }
        if (file().isEmpty()) {
            return Format.TABLE;
        }
        String name = String.valueOf(file().get().getFileName());
        Optional<Format> byEnding = Format.ofFile(name).filter(formats::contains);
        if (byEnding.isEmpty() && formats.contains(Format.HTML) && isPdf(name)) {
            throw printed(name);
        }
        if (byEnding.isEmpty() && hasEnding(name)) {
            throw new UsageException(new Problem(
                    "USAGE",
                    "the ending of '" + name + "' asks for no format of this command",
                    file.name(),
                    Optional.empty(),
                    words(),
                    "another ending, or one of these with " + format.name()));
        }
        return byEnding.orElse(Format.TABLE);
    }

    private static boolean isPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    /** A browser makes a PDF of a page, and sets it better than this program could. */
    private UsageException printed(String name) {
        String page = name.substring(0, name.length() - PDF.length()) + "." + Format.HTML.word();
        return new UsageException(new Problem(
                "USAGE",
                "a PDF is printed from the page: '" + name + "' is not written here",
                file.name(),
                Optional.empty(),
                words(),
                "write -o " + page + ", open it in a browser and print it, to paper or to PDF"));
    }

    /** Refuses to pour the bytes of a workbook over a terminal. */
    public void refuseTerminal(Console console) {
        if (format() == Format.XLSX
                && file().isEmpty()
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

    /** Where the answer goes; empty for standard output, which {@code -} stands for, too. */
    public Optional<Path> file() {
        return !file.isGiven() || file.raw().get().equals(STREAM) ? Optional.empty() : Optional.of(file.read(Path::of));
    }

    private Format format(String text) {
        return Format.find(text).filter(formats::contains).orElseThrow(() -> new UnknownWord("format", text, words()));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format format : formats) {
            words.add(format.word());
        }
        return words;
    }
}
