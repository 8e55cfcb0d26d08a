package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.report.amount.Rounding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void textIsAnotherWordForTable() {
        assertEquals(Optional.of(Format.TABLE), Format.find("text"));
        assertEquals(Optional.of(Format.TABLE), Format.find("Table"));
        assertEquals(Optional.of(Format.JSON), Format.find("JSON"));
        assertEquals(Optional.empty(), Format.find("pdf"));
        assertEquals(List.of("table", "json", "csv", "md", "html", "xlsx", "value", "x12"), Format.words());
    }

    @Test
    void aFileAsksByItsEnding() {
        assertEquals(Optional.of(Format.JSON), Format.ofFile("out/quote.JSON"));
        assertEquals(Optional.of(Format.CSV), Format.ofFile("quote.csv"));
        assertEquals(Optional.of(Format.MD), Format.ofFile("quote.md"));
        assertEquals(Optional.of(Format.HTML), Format.ofFile("quote.html"));
        assertEquals(Optional.of(Format.XLSX), Format.ofFile("quote.xlsx"));
        assertEquals(Optional.of(Format.TABLE), Format.ofFile("quote.txt"));
        assertEquals(Optional.empty(), Format.ofFile("json"));
        assertEquals(Optional.empty(), Format.ofFile("quote."));
    }

    @Test
    void roundingHasTwoWords() {
        assertEquals(Optional.of(Rounding.DOLLARS), Rounding.find("Dollars"));
        assertEquals(Optional.of(Rounding.CENTS), Rounding.find("cents"));
        assertEquals(Optional.empty(), Rounding.find("euros"));
    }
}
