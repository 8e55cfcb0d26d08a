package io.github.ratecard.batch.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Input of another encoding as UTF-8. A byte that means nothing in that encoding becomes one that means nothing in
 * UTF-8, so that its row is found and named.
 */
public final class Recoded extends InputStream {
    private static final int BLOCK = 1 << 14;
    private static final byte NO_CHARACTER = (byte) 0xff;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer encoded = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer text = CharBuffer.allocate(BLOCK);
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private boolean ended;

    public Recoded(InputStream in, Charset encoding) {
        this.in = in;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        while (!ready.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeMore();
        }
        int taken = Math.min(count, ready.remaining());
        ready.get(into, from, taken);
        return taken;
    }

    @Override
    public int available() throws IOException {
        return ready.hasRemaining() ? ready.remaining() : in.available();
    }

    private void decodeMore() throws IOException {
        encoded.compact();
        int read = in.read(encoded.array(), encoded.position(), encoded.remaining());
        encoded.position(encoded.position() + Math.max(0, read));
        encoded.flip();
        ended = read < 0;
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(BLOCK);
        CoderResult result;
        do {
            text.clear();
            result = decoder.decode(encoded, text, ended);
            out.writeBytes(text.flip().toString().getBytes(StandardCharsets.UTF_8));
            if (result.isError()) {
                encoded.position(encoded.position() + result.length());
                out.write(NO_CHARACTER);
            }
        } while (result.isError() || result.isOverflow());
        ready = ByteBuffer.wrap(out.toByteArray());
    }
}
