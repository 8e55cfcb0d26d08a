package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem LOCALITY = new Problem(
            "UNKNOWN_LOCALITY",
            "unknown locality 'Manhatan'",
            "--locality",
            Optional.of("13202-NY-01 Manhattan"),
            List.of("MAC-STATE-NUMBER", "STATE-NUMBER or a name"),
            "see 'ratecard lookup --localities'");

    @Test
    void saysWhatIsWrongWhereAndWhatIsValid() {
        assertEquals("""
                ratecard: unknown locality 'Manhatan' (--locality)
                  did you mean 13202-NY-01 Manhattan?
                  valid: MAC-STATE-NUMBER, STATE-NUMBER or a name
                  see 'ratecard lookup --localities'
                """, LOCALITY.text(80));
    }

    @Test
    void isOneJsonObjectOnOneLine() {
        assertEquals(
                "{\"schema\":\"ratecard.error/1\",\"error\":{\"code\":\"UNKNOWN_LOCALITY\","
                        + "\"message\":\"unknown locality 'Manhatan'\",\"where\":\"--locality\","
                        + "\"did_you_mean\":\"13202-NY-01 Manhattan\","
                        + "\"valid\":[\"MAC-STATE-NUMBER\",\"STATE-NUMBER or a name\"],"
                        + "\"hint\":\"see 'ratecard lookup --localities'\"}}\n",
                LOCALITY.json());
    }

    @Test
    void leavesOutWhatThereIsNone() {
        Problem bare = new Problem("BUG", "something broke", "", Optional.empty(), List.of(), "");
        assertEquals("ratecard: something broke\n", bare.text(80));
    }

    @Test
    void keepsALongPlaceWholeAndWrapsTheRest() {
        Problem damaged = new Problem(
                "BAD_DATA",
                "'8.001' has more than 2 decimals",
                "data/pfs/2026/rvu.csv:2:14",
                Optional.empty(),
                List.of("a number of zero or more with at most two decimals"),
                "");
        assertEquals("""
                ratecard: '8.001' has more than 2 decimals (data/pfs/2026/rvu.csv:2:14)
                  valid: a number of zero or more with
                    at most two decimals
                """, damaged.text(40));
    }
}
