package io.github.ratecard.claim.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.report.words.CheckWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim whose lines cannot be read may be for the procedure: it is told, and never counted among those left alone. */
class UnreadClaimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Another separator of components than ISA16 names
                "professional.837 | *T*:~       | *T*>~        | CODE_UNREADABLE",
                "hospital.837     | *T*:~       | *T*>~        | CODE_UNREADABLE",
                // Another list of codes than HCPCS, or its qualifier in small letters
                "professional.837 | SV1*HC:     | SV1*hc:      | CODE_UNREADABLE",
                "professional.837 | SV1*HC:     | SV1*ER:      | CODE_UNREADABLE",
                "professional.837 | SV1*HC:     | SV1*IV:      | CODE_UNREADABLE",
                "professional.837 | SV1*HC:     | SV1*WK:      | CODE_UNREADABLE",
                "hospital.837     | *HC:62330   | *hc:62330    | CODE_UNREADABLE",
                "hospital.837     | *HC:62330   | *ER:62330    | CODE_UNREADABLE",
                // No code, or nothing that is one
                "professional.837 | HC:62330:Q0 | HC           | CODE_UNREADABLE",
                "professional.837 | HC:62330:Q0 | HC::Q0       | CODE_UNREADABLE",
                "professional.837 | HC:62330:Q0 | HC:62330Q0   | CODE_UNREADABLE",
                "professional.837 | HC:62330:Q0 | HC:6233      | CODE_UNREADABLE",
                "professional.837 | SV1*HC:     | SV1**HC:     | CODE_UNREADABLE",
                // A line without its segments, or segments without their line
                "professional.837 | LX*1~       | LX*1         | CODE_UNREADABLE",
                "professional.837 | SV1*        | SV3*         | CODE_UNREADABLE",
                "professional.837 | SV1*        | sv1*         | X12_SEGMENT, CODE_UNREADABLE",
                "professional.837 | LX*1~       | LZ*1~        | X12_SEGMENT, X12_CLAIM",
                "professional.837 | CLM*        | CLN*         | X12_SEGMENT, X12_CLAIM",
                "professional.837 | CLM*        | clm*         | X12_SEGMENT, X12_CLAIM",
                "professional.837 | CLM*        | K3*          | X12_CLAIM",
            })
    void whatCannotBeReadIsTold(String file, String from, String to, String rules) {
        String text = Samples.text(file);
        assertTrue(text.contains(from), from);
        CheckedFile checked = Samples.check(text.replaceFirst(java.util.regex.Pattern.quote(from), to), "x.837");
        String found = Samples.findings(checked).stream()
                .filter(finding -> !finding.rule().name().equals("X12_COUNT"))
                .map(finding -> finding.severity().word() + " " + finding.rule())
                .toList()
                .toString();
        assertEquals("[error " + rules.replace(", ", ", error ") + "]", found);
        assertEquals(0, checked.ofProcedure());
        assertFalse(CheckWords.contents(checked).contains("left alone"), CheckWords.contents(checked));
    }

    @Test
    void aSeparatorOtherThanThatOfIsa16IsNamed() {
        CheckedFile checked = Samples.check(Samples.text("professional.837").replace("*T*:~", "*T*>~"), "x.837");
        Finding finding = Samples.findings(checked).get(0);
        assertTrue(finding.what().contains("line 1"), finding.what());
        assertTrue(finding.remedy().contains("ISA16"), finding.remedy());
        assertEquals("SV101", finding.where().element());
        assertEquals(29, finding.where().segment());
        assertEquals("X12, 1 transaction set, 1 claim, 0 for this procedure, 1 not read", CheckWords.contents(checked));
    }

    /** The second of three lines: the claim is checked as far as it can be read, and the line is told besides. */
    @Test
    void aLineAmongOthersIsTold() {
        String text = Samples.text("professional.837")
                .replace("SE*30", "LX*2~\nSV1*ER:62331*1*UN*1***1~\nLX*3~\nSV1*HC:99213*1*UN*1***1~\nSE*34");
        CheckedFile checked = Samples.check(text, "x.837");
        assertEquals("[error CODE_UNREADABLE]", Samples.found(checked).toString());
        assertEquals(1, checked.ofProcedure());
        assertEquals("X12, 1 transaction set, 1 claim, 1 for this procedure", CheckWords.contents(checked));
    }

    /** Claims for something else: another code, a HIPPS rate, a revenue code alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "professional.837 | HC:62330:Q0 | HC:99213",
                "hospital.837     | HC:62330:Q0 | HP:1AA11",
                "hospital.837     | HC:62330:Q0 | ",
            })
    void claimsForSomethingElseAreLeftAlone(String file, String from, String to) {
        String text = Samples.text(file).replace(from, to == null ? "" : to);
        CheckedFile checked = Samples.check(text, "x.837");
        assertEquals("[]", Samples.found(checked).toString());
        assertTrue(CheckWords.contents(checked).endsWith(", 1 left alone"), CheckWords.contents(checked));
    }

    @Test
    void claimsOfAnotherVersionAreNotLeftAlone() {
        String text = Samples.text("professional.837").replace("005010X222A1", "004010X098A1");
        CheckedFile checked = Samples.check(text, "x.837");
        assertEquals("X12, 1 transaction set, 1 claim, 0 for this procedure, 1 not read", CheckWords.contents(checked));
    }

    @Test
    void aLineOfYamlIsTold() {
        for (String code : new String[] {"62330Q0", "'HC:62330'", "''"}) {
            String text = Samples.text("professional.yaml").replace("code: 62330", "code: " + code);
            CheckedFile checked = Samples.check(text, "x.yaml");
            assertEquals("[error CODE_UNREADABLE]", Samples.found(checked).toString(), code);
            assertEquals("YAML, 1 claim, 0 for this procedure, 1 not read", CheckWords.contents(checked));
        }
    }
}
