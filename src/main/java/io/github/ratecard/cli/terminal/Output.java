package io.github.ratecard.cli.terminal;

import io.github.ratecard.batch.Target;
import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts an answer where it belongs: on standard output, or in a file that is complete or not there. A device or
 * a pipe is written to directly.
 */
public final class Output {
    private Output() {}

    /** Writes an answer of any length. */
    public interface Body {
        void write(Writer out) throws IOException;
    }

    public static void write(String text, Optional<Path> file, Console console) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), file, console);
    }

    public static void write(byte[] bytes, Optional<Path> file, Console console) throws IOException {
        put(new Whole(bytes), file, List.of(), console);
    }

    /** @param inputs that the answer is made of: nobody else may read it who may not read them */
    public static void write(byte[] bytes, Optional<Path> file, List<Path> inputs, Console console) {
        put(new Whole(bytes), file, inputs, console);
    }

    /** The same for an answer that is written piece by piece. */
    public static void write(Body body, Optional<Path> file, List<Path> inputs, Console console) {
        put(out -> text(body, out), file, inputs, console);
    }

    private static void text(Body body, OutputStream out) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            body.write(writer);
            writer.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** What is written to a stream. */
    private interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** No lambda: that would cost each cold start more. */
    private record Whole(byte[] bytes) implements Bytes {
        @Override
        public void write(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    private static void put(Bytes bytes, Optional<Path> file, List<Path> inputs, Console console) {
        if (file.isEmpty()) {
            standardOutput(bytes, console);
        } else {
            toFile(bytes, file.get(), inputs);
        }
    }

    private static void standardOutput(Bytes bytes, Console console) {
        try {
            bytes.write(console.out());
            console.out().flush();
        } catch (IOException failed) {
            if (isClosedPipe(failed)) {
                return;
            }
            throw cannotWrite("standard output", failed);
        }
    }

    /** Whether the reader of the answer closed it early. */
    public static boolean isClosedPipe(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        return message.contains("Broken pipe") || message.contains("EPIPE");
    }

    private static void toFile(Bytes bytes, Path file, List<Path> inputs) {
        try (Target target = Target.file(file, inputs)) {
            bytes.write(target.out());
            target.complete();
        } catch (IOException failed) {
            if (!isClosedPipe(failed)) {
                throw cannotWrite(file.toString(), failed);
            }
        }
    }

    private static TableException cannotWrite(String where, IOException failed) {
        return new TableException(
                "cannot write the answer: " + reason(failed), where, "a place with room that you may write to");
    }

    /** What went wrong, without the name of a class. */
    public static String reason(IOException failed) {
        return IoReason.of(failed);
    }
}
