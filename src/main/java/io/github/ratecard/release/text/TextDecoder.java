package io.github.ratecard.release.text;

import io.github.ratecard.release.finding.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a CMS file into text. A byte order mark decides; without one the bytes are UTF-8 when they can be,
 * else the first of Windows-1252 (which reads ISO-8859-1 too) and CP437 that makes letters and not box drawings of
 * them: CMS uses all of these. DOS end-of-file bytes at the very end are dropped. Other control characters are left for
 * those who read the cells, unless there are so many that the file is not text.
 */
public final class TextDecoder {
    private static final List<String> OLD = List.of("windows-1252", "IBM437");
    private static final String TYPOGRAPHY = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00b7\u00a9\u00ae\u2122"
            + "\u00b0\u00b1\u00b5\u00a7\u00bc\u00bd\u00be\ufffd";
    public static final char DOS_END = 0x1A;
    private static final String VALID = "text in UTF-8, UTF-16 with a byte order mark, Windows-1252 or CP437";

    /** A damaged text has at most one control character in so many characters. */
    private static final int FEW = 20;

    private static final int LONGEST_MARK = 3;

    private TextDecoder() {}

    /**
     * The text of a whole file.
     *
     * @param shown what messages call it
     * @throws Refused with {@code file:line:column} where it is not text
     */
    public static String decode(byte[] bytes, String shown) {
        String text = withoutDosEnd(marked(bytes, shown).orElseGet(() -> unmarked(bytes)));
        refuseOther(text, 1, shown);
        return text;
    }

    /**
     * Reads a file piece by piece. Without a byte order mark it is read as ISO-8859-1, which reads ASCII as all these
     * encodings do.
     *
     * @throws IOException when its first bytes cannot be read
     */
    public static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(LONGEST_MARK);
        Charset charset = charset(bytes.readNBytes(LONGEST_MARK));
        bytes.reset();
        return new InputStreamReader(bytes, charset);
    }

    /**
     * Refuses a text with more control characters than a damaged text has.
     *
     * @param line which line of the file it begins with
     */
    static void refuseOther(String text, int line, String shown) {
        int first = firstControl(text);
        if (first >= 0 && !isText(text)) {
            char c = text.charAt(first);
            String what = c == 0
                    ? "a NUL byte stands here: is it UTF-16 without a byte order mark?"
                    : "a control character (" + (int) c + ") stands here";
            throw Refused.damaged(what, place(text, first, line, shown), VALID);
        }
    }

    /** Whether there are so few control characters that this may be a damaged text. */
    public static boolean isText(String text) {
        long controls = text.chars().filter(c -> isControl((char) c)).count();
        return controls * FEW <= text.length();
    }

    /** The first control character that no text has; negative when there is none. */
    public static int firstControl(String text) {
        int at = 0;
        while (at < text.length() && !isControl(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** The text of the first bytes of a file, as far as they can be read; for recognising it. */
    public static String head(byte[] bytes) {
        return withoutMark(new String(bytes, charset(bytes)));
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static Optional<String> marked(byte[] bytes, String shown) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            throw Refused.damaged("the file is UTF-32", shown + ":1:1", VALID);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16LE, shown));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(strict(bytes, 2, StandardCharsets.UTF_16BE, shown));
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(strict(bytes, 3, StandardCharsets.UTF_8, shown));
        }
        return Optional.empty();
    }

    private static String unmarked(byte[] bytes) {
        Optional<String> text = decoded(bytes, 0, StandardCharsets.UTF_8);
        for (String name : OLD) {
            text = text.or(() -> decoded(bytes, 0, Charset.forName(name)).filter(TextDecoder::looksRight));
        }
        return text.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static String strict(byte[] bytes, int from, Charset charset, String shown) {
        return decoded(bytes, from, charset)
                .orElseThrow(() -> Refused.damaged(
                        "the file begins as " + charset + " and does not go on so", shown + ":1:1", VALID));
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean looksRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 128 || Character.isLetter(c) || Character.isSpaceChar(c) || TYPOGRAPHY.indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    static String withoutDosEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == DOS_END) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String place(String text, int at, int firstLine, String shown) {
        int line = firstLine;
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean end = text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n';
            if (end) {
                line++;
                start = i + 1;
            }
        }
        return shown + ":" + line + ":" + (at - start + 1);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
