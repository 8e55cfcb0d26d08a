package io.github.ratecard.claim.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.quote.request.RequestException;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.yaml.Node;
import io.github.ratecard.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claim half of a guide is read strictly: one fault in it is an error with its place. */
class ClaimGuideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy: NCD 150.13        | polcy: NCD 150.13         | the key 'policy' is missing",
                "basis: coverage           | about: coverage           | unknown key 'about'",
                "from: 2017-02-16          | from: 2017-02-30          | not a day of the calendar",
                "{policy} calls            | {polici} calls            | '{polici}' stands for nothing",
                "study_items: required     | study_items: maybe        | 'maybe' is not known here",
                "filing: [16]              | filing: [MB]              | 'filing MB' is another payer's already",
                "aliases: [va]             | aliases: [medicare]       | 'medicare' is another payer's already",
                "without: commercial       | without: comercial        | 'comercial' is no payer",
                "months: 12                | months: 0                 | out of range",
                "region: lumbar            | region: neck              | 'neck' is not known here",
                "{ code: 62331, from: 2026-01-01, source: cpt-2026 } | { code: 6233, source: cpt-2026 } | is not a HCPCS code",
                "- { code: 0275T, to: 2025-12-31, source: cpt-2026 } | | code 0275T of the guide is missing",
                "paper: CT03072927         | paper: CT03072928         | is not the electronic number",
                "{ 13: error,              | { 13: fatal,              | 'fatal' is not known here",
                "when: one_side            | when: sometimes           | 'sometimes' is not known here",
                "each: device              | each: box                 | 'box' is not known here",
                "{bill_type}               | {bil_type}                | '{bil_type}' stands for nothing",
                "{places}                  | {plases}                  | '{plases}' stands for nothing",
                "item: Study modifier      | itme: Study modifier      | unknown key 'itme'",
                "{ of: procedure, item 24F | { of: doctor, item 24F    | 'doctor' is not known here",
                "- { FL 42: \"0250\"      | - { FL 24: \"0250\"      | unknown key 'FL 24'",
                "after: FL 42              | after: FL 24              | 'FL 24' is not known here",
                "from: 2026-01-01, source: guide-2026 } | from: 2026-13-01, source: guide-2026 } | not a day of the calendar",
                "medium: paper             | medium: fax               | 'fax' is not known here",
            })
    void faults(String from, String to, String message) throws IOException {
        String text = Files.readString(Path.of("data/procedures/pild.yaml"));
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        String changed = text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length());
        Node node = YamlReader.parse(changed, "pild.yaml");
        TableException refused = assertThrows(TableException.class, () -> ClaimGuide.check(node));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
        assertTrue(refused.where().matches("pild.yaml:[0-9]+:[0-9]+"), refused.where());
    }

    @Test
    void aGuideMayBeAboutPricesAlone() throws IOException {
        String text = Files.readString(Path.of("data/procedures/pild.yaml"));
        Node prices = YamlReader.parse(text.substring(0, text.indexOf("\ncoverage:\n")), "pild.yaml");
        ClaimGuide.check(prices);
        assertEquals(
                "NO_CLAIM_GUIDE",
                assertThrows(RequestException.class, () -> ClaimGuide.read(prices))
                        .code());
    }
}
