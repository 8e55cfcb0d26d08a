package io.github.ratecard.report.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Text that grows at its end: one string in the end, or handed on piece by piece where it may be long. */
final class Text {
    private static final int PIECE = 1 << 16;

    private final StringBuilder held = new StringBuilder();
    /** Null for one string. */
    private final Writer to;

    private boolean begun;

    private Text(Writer to) {
        this.to = to;
    }

    static Text held() {
        return new Text(null);
    }

    static Text to(Writer writer) {
        return new Text(writer);
    }

    Text append(String more) {
        held.append(more);
        return handOn();
    }

    Text append(CharSequence more, int from, int to) {
        held.append(more, from, to);
        return handOn();
    }

    Text append(char more) {
        held.append(more);
        return this;
    }

    /** Whether anything was added so far. */
    boolean isBegun() {
        return begun || held.length() > 0;
    }

    private Text handOn() {
        if (to != null && held.length() > PIECE) {
            flush();
        }
        return this;
    }

    /** Hands on what is left. */
    void flush() {
        try {
            to.append(held);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        begun = true;
        held.setLength(0);
    }

    @Override
    public String toString() {
        return held.toString();
    }
}
