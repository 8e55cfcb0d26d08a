package io.github.ratecard.yaml;

import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text file of {@code data/}, read whole. It is UTF-8 without a byte order mark; a byte that is not is
 * an error that names its line and column, never a replacement character.
 */
public final class TextFile {
    private static final String VALID = "UTF-8 text without a byte order mark";

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param shown what messages call it
     * @throws TableException when it cannot be read or is not UTF-8
     */
    public static String read(Path file, String shown) {
        try {
            return decode(Files.readAllBytes(file), shown);
        } catch (NoSuchFileException missing) {
            throw new TableException("the file is missing", shown, "a file of this name");
        } catch (IOException unreadable) {
            throw new TableException("cannot read the file", shown, "a readable file: " + unreadable.getMessage());
        }
    }

    public static String decode(byte[] bytes, String shown) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            throw new TableException("a byte here is not UTF-8", shown + ":" + line + ":" + column, VALID);
        }
        if (text.startsWith("\uFEFF")) {
            throw new TableException("the file begins with a byte order mark", shown + ":1:1", VALID);
        }
        return text;
    }
}
