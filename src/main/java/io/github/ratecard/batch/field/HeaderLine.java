package io.github.ratecard.batch.field;

import io.github.ratecard.batch.bytes.ByteSurvey;
import io.github.ratecard.batch.bytes.CsvGrammar;
import io.github.ratecard.batch.bytes.Utf8;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The first line of a CSV file, taken apart.
 *
 * @param mark the byte order mark, or nothing
 * @param text what stands between mark and line end
 * @param end the line end; LF when there is none
 * @param rest what was read beyond it
 */
public record HeaderLine(byte[] mark, byte[] text, byte[] end, byte[] rest) {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int LONGEST = 1 << 22;

    /** The number of the line after the header, which may have line ends within quotes. */
    public long nextLine() {
        return 2 + ByteSurvey.of(text, 0, text.length).lines();
    }

    public static HeaderLine read(InputStream in, byte[] begun, String shown) throws IOException {
        byte[] data = begun;
        refuseUtf16(data, shown);
        while (true) {
            int mark = data.length >= MARK.length && Arrays.equals(Arrays.copyOf(data, MARK.length), MARK)
                    ? MARK.length
                    : 0;
            int end = lineEnd(data, mark);
            if (end < data.length) {
                return cut(data, mark, end, shown);
            }
            byte[] more = new byte[Math.max(1 << 12, data.length)];
            int read = in.read(more);
            if (read < 0) {
                return atEnd(data, mark, shown);
            }
            if (data.length > LONGEST) {
                throw new TableException("the first line does not end", shown + ":1", "a header, then rows");
            }
            int length = data.length;
            data = Arrays.copyOf(data, length + read);
            System.arraycopy(more, 0, data, length, read);
        }
    }

    /** The position of the LF that ends the header, quotes closed; the end of the data when it is not there yet. */
    private static int lineEnd(byte[] data, int from) {
        boolean quoted = false;
        int at = from;
        while (at < data.length && (quoted || data[at] != '\n')) {
            quoted ^= data[at] == CsvGrammar.QUOTE;
            at++;
        }
        return at;
    }

    private static HeaderLine cut(byte[] data, int mark, int lf, String shown) {
        int textEnd = lf > mark && data[lf - 1] == '\r' ? lf - 1 : lf;
        return checked(
                new HeaderLine(
                        Arrays.copyOf(data, mark),
                        Arrays.copyOfRange(data, mark, textEnd),
                        Arrays.copyOfRange(data, textEnd, lf + 1),
                        Arrays.copyOfRange(data, lf + 1, data.length)),
                shown);
    }

    private static HeaderLine atEnd(byte[] data, int mark, String shown) {
        byte[] text = Arrays.copyOfRange(data, mark, data.length);
        int quotes = 0;
        for (byte b : text) {
            quotes += b == CsvGrammar.QUOTE ? 1 : 0;
        }
        if (quotes % 2 != 0) {
            throw new TableException(
                    "a quote opens in the first line and never closes", shown + ":1", "a second quote");
        }
        return checked(new HeaderLine(Arrays.copyOf(data, mark), text, new byte[] {'\n'}, new byte[0]), shown);
    }

    private static HeaderLine checked(HeaderLine line, String shown) {
        if (line.text.length == 0) {
            throw new TableException(
                    line.rest.length == 0 ? "the file is empty" : "the first line is empty",
                    shown + ":1",
                    "a header that names columns such as code, site, date");
        }
        if (Utf8.firstWrong(line.text, 0, line.text.length) >= 0) {
            throw new TableException("the first line is not UTF-8", shown + ":1", "UTF-8, or give --encoding");
        }
        return line;
    }

    private static void refuseUtf16(byte[] data, String shown) {
        boolean little = data.length > 1 && (data[0] & 0xff) == 0xff && (data[1] & 0xff) == 0xfe;
        boolean big = data.length > 1 && (data[0] & 0xff) == 0xfe && (data[1] & 0xff) == 0xff;
        if (little || big) {
            throw new TableException("the file is UTF-16", shown + ":1", "UTF-8, or add --encoding UTF-16");
        }
    }
}
