package io.github.ratecard.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ratecard.release.finding.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as text, whatever CMS wrote them with. */
class TextDecoderTest {
    private static final String NAMES = "Mayag\u00fcez, San Juan-Bayam\u00f3n\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "IBM437"})
    void accentsAreReadRight(String charset) {
        assertEquals(NAMES, TextDecoder.decode(NAMES.getBytes(Charset.forName(charset)), "f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkDecides(String charset) {
        assertEquals(NAMES, TextDecoder.decode(("\uFEFF" + NAMES).getBytes(Charset.forName(charset)), "f"));
    }

    @Test
    void whatNothingExplainsIsKeptByteForByte() {
        byte[] bytes = {'a', (byte) 0xA0, (byte) 0xFF, '\n'};
        assertEquals(4, TextDecoder.decode(bytes, "f").length());
    }

    @Test
    void oddUtf16IsRefused() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertEquals(
                "f:1:1",
                assertThrows(Refused.class, () -> TextDecoder.decode(bytes, "f"))
                        .problem()
                        .where());
    }

    @Test
    void aControlCharacterIsRefusedWhereItStands() {
        byte[] bytes = "ab\r\ncd\re\u0007".getBytes(StandardCharsets.US_ASCII);
        Refused refused = assertThrows(Refused.class, () -> TextDecoder.decode(bytes, "f"));
        assertEquals("f:3:2", refused.problem().where());
        assertEquals("a control character (7) stands here", refused.problem().what());
    }
}
