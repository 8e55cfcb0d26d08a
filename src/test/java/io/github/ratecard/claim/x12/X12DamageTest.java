package io.github.ratecard.claim.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.claim.Severity;
import io.github.ratecard.claim.finding.CheckedFile;
import io.github.ratecard.claim.finding.Finding;
import io.github.ratecard.table.kind.TableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files: findings or an error that says where, never silence and never a stack trace. */
class X12DamageTest {
    private static final long SEED = 20260303L;
    private static final int MUTATIONS = 1500;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE*30*0001~       | SE*31*0001~                | error X12_COUNT",
                "SE*30*0001~       | SE**0001~                  | error X12_COUNT",
                "SE*30*0001~       | SE*30*0002~                | error X12_CONTROL_NUMBER",
                "GE*1*101~         | GE*2*101~                  | error X12_COUNT",
                "GE*1*101~         | GE*1*102~                  | error X12_CONTROL_NUMBER",
                "IEA*1*000000101~  | IEA*0*000000101~           | error X12_COUNT",
                "IEA*1*000000101~  | IEA*1*000000102~           | error X12_CONTROL_NUMBER",
                "IEA*1*000000101~  | IEA*1*~                    | error X12_CONTROL_NUMBER",
                "SE*30*0001~       |                            | error X12_ENVELOPE",
                "GE*1*101~         |                            | error X12_ENVELOPE",
                "IEA*1*000000101~  |                            | error X12_TRUNCATED",
                "GE*1*101~         | GE*1*101~GE*1*101~         | error X12_ENVELOPE",
                "SE*30*0001~       | SE*30*0001~SE*30*0001~     | error X12_ENVELOPE",
                "GE*1*101~         | CLM*1*1***24:B:1~GE*1*101~ | error X12_ENVELOPE",
                "*005010X222A1~\\nBHT | *004010X098A1~\\nBHT      | error X12_VERSION",
                "*005010X222A1~\\nBHT | *005010X224A2~\\nBHT      | information X12_VERSION",
                "ST*837*           | ST*276*                    | information X12_VERSION",
                "*005010X222A1~\\nBHT | ~\\nBHT                    |",
            })
    void envelopes(String from, String to, String expected) {
        String text = Samples.text("professional.837");
        String change = from.replace("\\n", "\n");
        assertTrue(text.contains(change), change);
        String damaged = text.replace(change, to == null ? "" : to.replace("\\n", "\n"));
        CheckedFile file = Samples.check(damaged, "damaged.837");
        assertEquals(expected == null ? List.of() : List.of(expected), Samples.found(file));
        for (Finding finding : file.findings()) {
            assertEquals("x12-837", finding.source());
        }
    }

    @Test
    void missingHeadersLeaveTheClaimReadWhereItCanBe() {
        String text = Samples.text("professional.837");
        String noGroup = text.replaceFirst("GS\\*[^~]*~\n", "")
                .replaceFirst("GE\\*[^~]*~\n", "")
                .replace("IEA*1", "IEA*0");
        CheckedFile file = Samples.check(noGroup, "x.837");
        assertEquals(List.of("error X12_ENVELOPE"), Samples.found(file));
        assertEquals(1, file.ofProcedure());
    }

    @Test
    void noTransactionIsNotSilence() {
        String text = Samples.text("professional.837").replaceFirst("ST\\*[^~]*~\n", "");
        CheckedFile file = Samples.check(text, "x.837");
        assertTrue(
                Samples.found(file).contains("error X12_ENVELOPE"),
                Samples.found(file).toString());
        assertEquals(0, file.ofProcedure());
    }

    @Test
    void findingsNameTheirPlaceExactly() {
        String text = Samples.text("professional.837").replace("HC:62330:Q0", "HC:62330");
        for (String end : List.of("~\n", "~", "~\r\n", "\n", "\r\n".substring(1))) {
            String written = text.replace("~\n", end);
            Finding finding = Samples.findings(Samples.check(written, "x.837")).get(0);
            assertEquals(29, finding.where().segment(), end);
            assertEquals("SV101-2", finding.where().element());
            assertEquals("2400", finding.where().loop());
            int offset = written.indexOf("SV1*");
            int lineStart = written.lastIndexOf('\n', offset) + 1;
            long line = 1
                    + written.substring(0, offset)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            assertEquals(line, finding.where().line(), "line with ends as " + end.length());
            assertEquals(offset - lineStart + 1, finding.where().column(), "column with ends as " + end.length());
        }
    }

    @Test
    void blanksAndAMarkInFrontShiftNothing() {
        String text = Samples.text("professional.837").replace("HC:62330:Q0", "HC:62330");
        Finding finding = Samples.findings(Samples.check("\uFEFF\r\n\n  \n" + text, "x.837"))
                .get(0);
        assertEquals(29, finding.where().segment());
        assertEquals(32, finding.where().line());
        assertEquals(1, finding.where().column());
    }

    /** A cut after the last segment's terminator leaves a whole file; anywhere else something must be said. */
    @ParameterizedTest
    @ValueSource(strings = {"professional.837", "hospital.837"})
    void cutAtEveryByte(String name) {
        byte[] whole = Samples.text(name).getBytes(StandardCharsets.UTF_8);
        int last = new String(whole, StandardCharsets.UTF_8).lastIndexOf('~');
        for (int length = 0; length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Optional<CheckedFile> file = survive(cut, name);
            if (file.isPresent()) {
                boolean silent = Samples.findings(file.get()).isEmpty();
                assertEquals(length > last, silent, "cut to " + length + " bytes");
                assertTrue(silent || file.get().count(Severity.ERROR) > 0, "cut to " + length + " bytes");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"professional.yaml", "professional-paper.yaml", "hospital.yaml"})
    void yamlCutAtEveryByte(String name) {
        byte[] whole = Samples.text(name).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            survive(Arrays.copyOf(whole, length), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"professional.837", "hospital.837", "professional.yaml", "hospital.yaml"})
    void randomBytes(String name) {
        byte[] whole = Samples.text(name).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = whole.clone();
            int changes = 1 + random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            survive(damaged, name);
        }
    }

    /** Bytes that mean something are where parsers stumble. */
    @ParameterizedTest
    @ValueSource(strings = {"professional.837", "hospital.837"})
    void separatorsInWrongPlaces(String name) {
        byte[] whole = Samples.text(name).getBytes(StandardCharsets.UTF_8);
        byte[] separators = "~*:^\n?' ".getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = separators[random.nextInt(separators.length)];
            survive(damaged, name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "I",
                "IS",
                "UNA:+.? '",
                "PK\u0003\u0004",
                "<html>",
                "hello",
                "{}",
                "[]",
                "- a",
                "claims: []",
                "form: cms1500"
            })
    void notClaims(String text) {
        Optional<CheckedFile> file = survive(text.getBytes(StandardCharsets.UTF_8), "x");
        assertFalse(file.isPresent() && file.get().claims() > 0);
    }

    /** Anything but a bug: a file with its findings, or an error that says where and what would be valid. */
    private static Optional<CheckedFile> survive(byte[] bytes, String name) {
        try {
            CheckedFile file = Samples.check(bytes, name, Optional.empty());
            for (Finding finding : Samples.findings(file)) {
                assertFalse(finding.what().isEmpty() || finding.remedy().isEmpty());
            }
            return Optional.of(file);
        } catch (TableException refused) {
            assertFalse(refused.where().isEmpty() || refused.valid().isEmpty(), refused.getMessage());
            return Optional.empty();
        }
    }
}
