package io.github.ratecard.cli.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a claim, nothing of a patient is told: 20,000 damaged claims, in which what stands for private data
 * may have come anywhere, checked and priced in every format.
 */
class PrivateDataTest {
    /** A fuzz of the size that src/bench/README.md names takes minutes, so each build does a part of it. */
    private static final int CLAIMS = Integer.getInteger("ratecard.damagedClaims", 2_000);

    private static final int X12 = CLAIMS * 4 / 5;
    private static final int YAML = CLAIMS / 5;
    private static final int FILES_A_RUN = 250;

    private static final List<String> SENTINELS = List.of(
            "ZSURNAME",
            "ZGIVEN",
            "ZMEMBER77",
            "ZSTREET",
            "ZTOWN",
            "19481231",
            "ZACCOUNT",
            "ZPOLICY",
            "ZREFNUM",
            "ZNOTE",
            "ZQXW",
            "1948-12-31");

    @TempDir
    private Path folder;

    private final Random random = new Random(1818);

    @Test
    void nothingOfAPatientIsToldOfX12() throws IOException {
        List<byte[]> claims = List.of(professional(), hospital());
        List<byte[]> damaged = new ArrayList<>();
        for (int i = 0; i < X12; i++) {
            damaged.add(damaged(claims.get(i % claims.size()), "[*:~^\n]"));
        }
        check(damaged, ".837");
    }

    @Test
    void nothingOfAPatientIsToldOfYaml() throws IOException {
        List<byte[]> damaged = new ArrayList<>();
        for (int i = 0; i < YAML; i++) {
            damaged.add(damaged(yaml(), "[:,\n{}\\[\\]]"));
        }
        check(damaged, ".yaml");
    }

    /** Each element of each segment by turns holds what stands for private data. */
    @Test
    void noElementQuotesWhatDoesNotBelongThere() throws IOException {
        List<byte[]> damaged = new ArrayList<>();
        for (byte[] claim : List.of(professional(), hospital())) {
            String text = new String(claim, StandardCharsets.ISO_8859_1);
            String[] parts = text.split("(?<=[*:~])");
            for (int i = 1; i < parts.length; i++) {
                for (String sentinel : SENTINELS) {
                    String[] changed = parts.clone();
                    String end = changed[i].replaceAll("[^*:~]", "");
                    changed[i] = sentinel + end;
                    damaged.add(String.join("", changed).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        check(damaged, ".837");
    }

    @Test
    void aYamlClaimIsNotRepeatedWhereItIsRefused() throws IOException {
        for (String change : List.of(
                "form: ZSURNAME",
                "payer: ZSURNAME",
                "billed_by: ZSURNAME",
                "medium: ZSURNAME",
                "ZSURNAME: 1",
                "form: 19481231",
                "form: [ZSURNAME]",
                "note: @ZSURNAME",
                "note: *ZSURNAME",
                "note: &ZSURNAME x",
                "note: !ZSURNAME x",
                "note: \"ZSURNAME",
                "ZSURNAME: 1\nZSURNAME: 1")) {
            String key = change.substring(0, change.indexOf(':'));
            String text = Samples.text("professional.yaml").replaceFirst("(?m)^" + key + ":.*\n", "") + change + "\n";
            Run run = Run.with(Run.TODAY, Map.of(), text, "check", "-");
            assertTrue(run.exit() == 3 || run.exit() == 0, change + run.exit());
            refuseSentinels(run, change);
        }
    }

    @Test
    void anEncounterIsNamedByItsRow() {
        String rows = "id,code,site,date\nZSURNAME,99213,office,2026-06-01\nZGIVEN,99213,office,2026-06-01\n"
                + "ZSURNAME,99213,office,2026-06-01\n";
        Run run = Run.with(Run.TODAY, Map.of(), rows, "batch", "-", "--encounter", "id");
        assertEquals(3, run.exit());
        assertFalse(run.err().contains("ZSURNAME"), run.err());
        assertTrue(run.err().contains("standard input:4"), run.err());
    }

    private void check(List<byte[]> claims, String ending) throws IOException {
        int told = 0;
        for (int from = 0; from < claims.size(); from += FILES_A_RUN) {
            int to = Math.min(claims.size(), from + FILES_A_RUN);
            List<String> words = new ArrayList<>(List.of("check", "--price", "--format", "table", "--stacktrace"));
            for (int i = from; i < to; i++) {
                words.add(Files.write(folder.resolve("c" + (i - from) + ending), claims.get(i))
                        .toString());
            }
            for (String format : List.of("table", "json", "csv", "md", "html")) {
                words.set(3, format);
                Run run = Run.on(Run.TODAY, Map.of(), words.toArray(String[]::new));
                assertNotEquals(70, run.exit(), run.err());
                refuseSentinels(run, format);
                told += run.out().length();
            }
        }
        assertTrue(told > claims.size(), "nothing was told");
    }

    private static void refuseSentinels(Run run, String what) {
        for (String text : List.of(run.out(), run.err())) {
            for (String sentinel : SENTINELS) {
                int at = text.indexOf(sentinel);
                assertTrue(
                        at < 0,
                        () -> what + ": " + text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100)));
            }
        }
    }

    /** A claim after one to three accidents. */
    private byte[] damaged(byte[] claim, String separators) {
        byte[] bytes = claim;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = damage(bytes, separators);
        }
        return bytes;
    }

    private byte[] damage(byte[] bytes, String separators) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(7)) {
            case 0:
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            case 1:
                return (text.substring(0, at) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
            case 2:
                return (text.substring(0, end) + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
            case 3:
                return (text.substring(0, at) + "*:~\n".charAt(random.nextInt(4)) + text.substring(at))
                        .getBytes(StandardCharsets.ISO_8859_1);
            case 4:
                return replaced(text, separators, SENTINELS.get(random.nextInt(SENTINELS.size())));
            default:
                String[] parts = text.split(separators);
                return replaced(text, separators, parts[random.nextInt(parts.length)]);
        }
    }

    /** One of the parts between separators becomes another text. */
    private byte[] replaced(String text, String separators, String fresh) {
        String[] parts = text.split("(?<=" + separators + ")|(?=" + separators + ")");
        int at = random.nextInt(parts.length);
        parts[at] = fresh;
        return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] professional() {
        return withPatient(Samples.text("professional.837"));
    }

    private static byte[] hospital() {
        return withPatient(Samples.text("hospital.837"));
    }

    private static byte[] withPatient(String text) {
        String named = text.replaceAll("NM1\\*IL\\*1\\*[^~]*", "NM1*IL*1*ZSURNAME*ZGIVEN****MI*ZMEMBER77")
                .replace("N3*2 EXAMPLE ROAD~\nN4*EXAMPLE CITY", "N3*2 ZSTREET~\nN4*ZTOWN")
                .replaceAll("DMG\\*D8\\*[0-9]*", "DMG*D8*19481231")
                .replaceAll("CLM\\*[^*]*", "CLM*ZACCOUNT")
                .replace("SBR*P*18*", "SBR*P*18*ZPOLICY*")
                .replace("HI*ABK", "REF*D9*ZREFNUM~\nNTE*ADD*ZNOTE ABOUT ZSURNAME~\nHI*ABK");
        assertTrue(named.contains("ZSURNAME") && named.contains("19481231") && named.contains("ZACCOUNT"), named);
        return named.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] yaml() {
        return (Samples.text("professional.yaml")
                        + "patient: { name: ZGIVEN ZSURNAME, id: ZMEMBER77, born: 1948-12-31, address: 2 ZSTREET }\n"
                        + "note: ZNOTE\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
