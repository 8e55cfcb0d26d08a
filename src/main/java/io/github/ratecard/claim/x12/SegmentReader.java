package io.github.ratecard.claim.x12;

import io.github.ratecard.claim.Spot;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads X12 segment by segment, whatever its separators; a new interchange may bring new ones. */
final class SegmentReader {
    /** Held here because loggers are collected, and then speak again. */
    private static final Logger QUIET = Logger.getLogger("io.xlate.edi");

    private static final int ISA_LENGTH = 106;

    private final LineIndex lines;
    private final EDIStreamReader reader;
    private int segments;
    private Spot last = new Spot(0, 1, 1, "");

    SegmentReader(LineIndex lines) {
        QUIET.setLevel(Level.OFF);
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        this.lines = lines;
        try {
            // One byte, one character: names may be written in any encoding, and are not read
            reader = factory.createEDIStreamReader(lines, "ISO-8859-1");
        } catch (EDIStreamException e) {
            throw new IllegalStateException("every Java knows ISO-8859-1", e);
        }
    }

    /** Text that cannot be read as X12, or that ends too early. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean truncated;
        private final transient Spot spot;

        Unreadable(boolean truncated, Spot spot, Throwable cause) {
            super(cause);
            this.truncated = truncated;
            this.spot = spot;
        }

        boolean isTruncated() {
            return truncated;
        }

        /** Where the last readable segment begins. */
        Spot spot() {
            return spot;
        }
    }

    /** The next segment; empty at the end of the last interchange. */
    Optional<Segment> next() throws Unreadable {
        try {
            while (reader.hasNext()) {
                if (reader.next() == EDIStreamEvent.START_SEGMENT) {
                    return Optional.of(segment());
                }
            }
            return Optional.empty();
        } catch (EDIStreamException refused) {
            throw new Unreadable(isEnd(refused), last, refused);
        } catch (RuntimeException beyond) {
            // The parser itself may stumble over damage it does not expect
            throw new Unreadable(false, last, beyond);
        }
    }

    private Segment segment() throws EDIStreamException {
        String name = reader.getText();
        long offset = reader.getLocation().getCharacterOffset();
        // The place is that of the delimiter behind the name; an ISA is read whole before it is told
        long start = name.equals("ISA") ? offset - ISA_LENGTH + 1 : offset - name.length();
        last = lines.spot(++segments, start);
        Segment segment = new Segment(name, last);
        while (reader.hasNext()) {
            EDIStreamEvent event = reader.next();
            if (event == EDIStreamEvent.END_SEGMENT) {
                break;
            }
            if (event == EDIStreamEvent.ELEMENT_DATA) {
                Location at = reader.getLocation();
                segment.add(at.getElementPosition(), Math.max(1, at.getComponentPosition()), reader.getText());
            }
        }
        return segment;
    }

    private static boolean isEnd(EDIStreamException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.contains("EDIE005") || message.contains("end of stream");
    }
}
