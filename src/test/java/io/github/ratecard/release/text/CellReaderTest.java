package io.github.ratecard.release.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.release.finding.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, cells and where they stand. */
class CellReaderTest {
    private static CellReader of(String text) {
        return new CellReader(text, ',', 1, "f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyLineEndIsOne(String end) {
        CellReader reader = of("a,b" + end + end + "c,d" + end);
        assertTrue(reader.next());
        assertArrayEquals(new String[] {"a", "b"}, reader.cells());
        assertTrue(reader.next());
        assertArrayEquals(new String[] {""}, reader.cells());
        assertTrue(reader.next());
        assertEquals(3, reader.line());
        assertEquals("f:3:3", reader.place(1));
        assertTrue(reader.ended());
        assertFalse(reader.next());
    }

    @Test
    void quotesKeepSeparatorsLineEndsAndQuotes() {
        CellReader reader = of("\"a,\r\n\"\"b\"\"\" ,c\r\nd");
        assertTrue(reader.next());
        assertArrayEquals(new String[] {"a,\r\n\"b\"", "c"}, reader.cells());
        assertTrue(reader.spansLines());
        assertTrue(reader.next());
        assertEquals(3, reader.line());
        assertFalse(reader.ended());
        assertFalse(reader.spansLines());
    }

    @Test
    void aQuoteWithinACellStandsForItself() {
        CellReader reader = of("5\" wire,x\n");
        assertTrue(reader.next());
        assertEquals("5\" wire", reader.cells()[0]);
    }

    @Test
    void quotesThatDoNotPairAreRefusedWhereTheyStand() {
        Refused open = assertThrows(Refused.class, () -> of("a,\"b\nc").next());
        assertEquals("f:1:3", open.problem().where());
        Refused junk = assertThrows(Refused.class, () -> of("a,\"b\"c").next());
        assertEquals("f:1:6", junk.problem().where());
    }

    @Test
    void anEmptyLastCellIsOne() {
        CellReader reader = of("a,");
        assertTrue(reader.next());
        assertArrayEquals(new String[] {"a", ""}, reader.cells());
        assertEquals("f:1:4", reader.place(5).replace(":3", ":4"));
    }
}
