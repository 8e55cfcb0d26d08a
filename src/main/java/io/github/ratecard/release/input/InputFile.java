package io.github.ratecard.release.input;

import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.text.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * One file to look at, on the disk or in an archive.
 *
 * @param shown what messages call it
 * @param asked whether it was named itself, and not found in a folder or archive
 * @param size how many bytes it says it has; negative when it does not say
 * @param opener gives its bytes, every time anew
 */
public record InputFile(String shown, boolean asked, long size, Opener opener) {
    /** Enough to recognise any file. */
    private static final int HEAD = 1 << 16;
    /** Ten times the largest file we read. */
    static final int MOST_BYTES = 32 << 20;

    /** Opens a file. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** The first bytes. */
    public byte[] head() {
        try (InputStream in = opener.open()) {
            return in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /**
     * All bytes.
     *
     * @throws Refused when there are more than any release has, or they cannot be read
     */
    public byte[] bytes() {
        refuseLarge(size);
        ByteArrayOutputStream all = new ByteArrayOutputStream(size < 0 ? HEAD : (int) size);
        byte[] buffer = new byte[HEAD];
        try (InputStream in = opener.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
                refuseLarge(all.size());
            }
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
        return all.toByteArray();
    }

    /** Gives all its text piece by piece, of any length. */
    public <T> T read(Function<Reader, T> use) {
        try (Reader text = TextDecoder.reader(opener.open())) {
            return use.apply(text);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        } catch (UncheckedIOException unreadable) {
            throw unreadable(unreadable.getCause());
        }
    }

    private void refuseLarge(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new Refused(
                    "the file is larger than any such release",
                    shown,
                    "at most " + (MOST_BYTES >> 20) + " MiB",
                    Refused.FETCH_AGAIN);
        }
    }

    private Refused unreadable(IOException cause) {
        return new Refused(
                "the file cannot be read",
                shown,
                "a readable file: " + cause.getMessage(),
                "mend that, or fetch it again");
    }
}
