package io.github.ratecard.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.model.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/reasons.md lists every code under its kind, with its meaning. */
class ReasonsTest {
    @Test
    void everyCodeIsListed() throws IOException {
        String page = Files.readString(Path.of("docs/reasons.md"));
        for (ReasonCode code : ReasonCode.values()) {
            String row = "| `" + code + "` | " + code.meaning() + " |";
            int heading = page.indexOf("## " + heading(code.kind()));
            int next = page.indexOf("\n## ", heading + 1);
            String section = page.substring(heading, next < 0 ? page.length() : next);
            assertTrue(section.contains(row), "docs/reasons.md must hold " + row);
        }
    }

    private static String heading(ReasonCode.Kind kind) {
        switch (kind) {
            case NOT_PAYABLE:
                return "Not payable";
            case UNPRICED:
                return "Unpriced";
            case ASSUMPTION:
                return "Assumptions";
            case WARNING:
                return "Warnings";
            default:
                return "Notes";
        }
    }
}
