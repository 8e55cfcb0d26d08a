package io.github.ratecard.cli.price;

import io.github.ratecard.batch.Target;
import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.cli.terminal.ExitCode;
import io.github.ratecard.cli.terminal.Output;
import io.github.ratecard.release.input.RowsOfSheet;
import io.github.ratecard.table.kind.TableException;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the rows of a run come from and go to. */
final class BatchFiles {
    private static final String STREAM = "-";
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    private final Optional<Path> in;
    private final Optional<Path> out;

    /** @param out empty for standard output */
    BatchFiles(String in, Optional<Path> out) {
        this.in = in.equals(STREAM) ? Optional.empty() : Optional.of(Path.of(in));
        this.out = out;
    }

    /** Whether a form of rows, by its word, is JSON Lines and not CSV. */
    static Boolean isJson(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "csv" -> false;
            case "jsonl", "ndjson" -> true;
            default -> throw new IllegalArgumentException("unknown format '" + text + "'");
        };
    }

    /** Whether the rows are those of an Excel document. */
    boolean isSheet() {
        return in.isPresent() && RowsOfSheet.isNamed(in.get().toString());
    }

    /** What messages call the input. */
    String shown() {
        return in.map(Path::toString).orElse("standard input");
    }

    /** Refuses what would be lost: an input that is written over, by whatever name. */
    void check(Optional<Path> summary) throws IOException {
        if (in.isPresent() && Files.isDirectory(in.get())) {
            throw new TableException("'" + in.get() + "' is a folder", "IN", "a file, or - for standard input");
        }
        Path source = in.orElse(STANDARD_INPUT);
        if (out.isPresent() && isSame(source, out.get())) {
            throw overwrites("-o");
        }
        if (out.isEmpty() && in.isPresent() && isSame(source, Path.of("/dev/stdout"))) {
            throw overwrites("standard output");
        }
        if (summary.isPresent() && isSame(source, summary.get())) {
            throw overwrites("--summary-out");
        }
        if (summary.isPresent() && out.isPresent() && isSame(out.get(), summary.get())) {
            throw new TableException("rows and totals would go to the same file", "--summary-out", "another file");
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        boolean sameName =
                one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        return sameName && !Files.exists(one)
                || Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static TableException overwrites(String where) {
        return new TableException("the answer would be written over the input", where, "another file");
    }

    /** @param sheet the name of the sheet of an Excel document */
    InputStream open(Console console, Optional<String> sheet) throws IOException {
        if (in.isEmpty()) {
            return console.in();
        }
        if (!Files.exists(in.get())) {
            throw new TableException(
                    "there is no file '" + in.get() + "'", "IN", "a file that exists, or - for a pipe");
        }
        if (!Files.isReadable(in.get())) {
            throw new TableException("cannot read the rows: permission denied", shown(), "a file that you may read");
        }
        return isSheet()
                ? new ByteArrayInputStream(RowsOfSheet.csv(in.get(), sheet))
                : new Rows(new FileInputStream(in.get().toFile()));
    }

    /** Rows of which it is told when they cannot be read, for writing may fail as well. */
    private final class Rows extends FilterInputStream {
        Rows(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException unreadable) {
                throw cannotRead(unreadable);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException unreadable) {
                throw cannotRead(unreadable);
            }
        }
    }

    private TableException cannotRead(IOException failed) {
        return new TableException(
                "cannot read the rows: " + Output.reason(failed), shown(), "a file that can be read to its end");
    }

    /** How many bytes there are to read, where that is known. */
    OptionalLong size() throws IOException {
        return in.isPresent() && Files.isRegularFile(in.get()) && !isSheet()
                ? OptionalLong.of(Files.size(in.get()))
                : OptionalLong.empty();
    }

    /** Whether the rows go to the terminal. */
    boolean showsRows(Console console) {
        return out.isEmpty() && console.terminalColumns().isPresent();
    }

    /** What the answer is made of, as far as it is in files. */
    List<Path> inputs() {
        return List.of(in.orElse(STANDARD_INPUT));
    }

    Target target(Console console) {
        if (out.isEmpty()) {
            return Target.stream(console.out());
        }
        try {
            return Target.file(out.get(), inputs());
        } catch (IOException failed) {
            throw cannotWrite(failed);
        }
    }

    /** What became of a run that could not read or write on. */
    int failed(IOException failed) {
        if (Output.isClosedPipe(failed)) {
            return ExitCode.ANSWERED;
        }
        throw cannotWrite(failed);
    }

    private TableException cannotWrite(IOException failed) {
        return new TableException(
                "reading or writing failed: " + Output.reason(failed),
                out.map(Path::toString).orElse("standard output"),
                "a place with room that you may write to");
    }
}
