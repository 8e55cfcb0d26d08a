package io.github.ratecard.batch.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6/1/2026|[2026-01-06, 2026-06-01]",
                "6/6/2026|[2026-06-06]",
                "06/30/2026|[2026-06-30]",
                "30.06.2026|[2026-06-30]",
                "6/30/26|[2026-06-30]",
                "25/12/26|[2025-12-26, 2026-12-25]",
                "1-Jun-26|[2026-06-01]",
                "01 JUNE 2026|[2026-06-01]",
                "June 1, 2026|[2026-06-01]",
                "Sept 9 2026|[2026-09-09]",
                "Jun-26|[]",
                "46174|[2026-06-01]",
                "46174.0|[2026-06-01]",
                "46174.75|[2026-06-01]",
                "20260601|[2026-06-01]",
                "2026/6/1|[2026-06-01]",
                "2026-06-01 00:00:00|[2026-06-01]",
                "2026-06-01T13:30:00.000Z|[2026-06-01]",
                "6/30/2026 12:00:00 AM|[2026-06-30]",
                "2026-02-30|[]",
                "2/30/2026|[]",
                "12345|[]",
                "99999|[]",
                "2026|[]",
                "1-J-26|[]",
                "1-Jun-126|[]",
                "tomorrow|[]",
            })
    void findsEveryDayThatATextCanMean(String text, String days) {
        assertEquals(days, new SpreadsheetDate(Optional.empty()).meanings(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "6/1/2026,MDY,[2026-06-01]",
        "6/1/2026,DMY,[2026-01-06]",
        "13/6/2026,MDY,[]",
        "13/6/26,DMY,[2026-06-13]",
        "2026/6/1,DMY,[2026-06-01]"
    })
    void keepsToTheOrderThatWasGiven(String text, DateOrder order, String days) {
        assertEquals(
                days, new SpreadsheetDate(Optional.of(order)).meanings(text).toString());
    }
}
