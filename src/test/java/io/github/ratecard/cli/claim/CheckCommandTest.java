package io.github.ratecard.cli.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ratecard.claim.Samples;
import io.github.ratecard.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ratecard check} as a program: exit codes, formats, payments, and nothing of a patient in any output. */
class CheckCommandTest {
    /** Stand in the files where names, addresses and identifiers stand, and must come out nowhere. */
    private static final List<String> SENTINELS = List.of(
            "ZSURNAME",
            "ZGIVEN",
            "ZMEMBER77",
            "ZSTREET",
            "ZTOWN",
            "ZACCOUNT",
            "ZNOTE",
            "19481231",
            "ZPOLICY",
            "ZREFNUM");

    @TempDir
    private Path folder;

    @Test
    void samplesPassInEveryFormat() {
        for (String format : List.of("table", "json", "csv")) {
            for (String name : Samples.NAMES) {
                Run run = Run.of("check docs/claims/" + name + " --format " + format);
                assertEquals(0, run.exit(), run.out() + run.err());
                assertFalse(run.out().isEmpty());
                assertEquals("", run.err());
            }
        }
    }

    @Test
    void exitsTellWhatHappened() throws IOException {
        String right = Samples.text("professional.837");
        String wrong = file("wrong.837", right.replace(":Q0", ""));
        String warned = file("warned.837", right.replace("24:B:1", "19:B:1"));
        String bad = file("bad.txt", "hello");
        assertEquals(1, Run.of("check " + wrong).exit());
        assertEquals(0, Run.of("check " + warned).exit());
        assertEquals(3, Run.of("check " + bad).exit());
        assertEquals(3, Run.of("check " + folder.resolve("none.837")).exit());
        assertEquals(3, Run.of("check " + folder).exit());
        Run mixed = Run.of("check " + wrong + " " + bad + " docs/claims/hospital.837 --format json");
        assertEquals(3, mixed.exit());
        assertEquals(2, mixed.json().path("files").size());
        assertTrue(mixed.err().contains("\"error\""), mixed.err());
        assertEquals(0, Run.with(Run.TODAY, Map.of(), right, "check", "-").exit());
    }

    @Test
    void anAnswerNeverOverwritesAClaim() throws IOException {
        String claim = file("claim.837", Samples.text("professional.837"));
        assertEquals(2, Run.of("check " + claim + " -o " + claim).exit());
        assertEquals(Samples.text("professional.837"), Files.readString(Path.of(claim)));
    }

    @Test
    void paymentsStandBesideEachClaim() throws IOException {
        assertEquals("[physician 479.30]", payments("docs/claims/professional.837"));
        assertEquals("[hospital 7413.38]", payments("docs/claims/hospital.837"));
        assertEquals(
                "[physician 479.30, ambulatory surgery center 4600.00]",
                payments("docs/claims/professional-paper.yaml"));
        String asc = Samples.text("professional.yaml")
                .replace("billed_by: physician", "billed_by: asc")
                .replace("charge: 4600.00", "charge: 9000.00");
        assertEquals("[ambulatory surgery center 5610.15]", payments(file("asc.yaml", asc)));
        String ascX12 = Samples.text("professional.837")
                .replace("208VP0014X", "261QA1903X")
                .replace("4600", "9000");
        assertEquals("[ambulatory surgery center 5610.15]", payments(file("asc.837", ascX12)));
        String department =
                Samples.text("professional.837").replace("24:B:1", "22:B:1").replace("4600", "400");
        assertEquals("[physician 400.00]", payments(file("department.837", department)));
        String critical = Samples.text("hospital.837").replace("13:A:1", "85:A:1");
        assertEquals("[hospital COST_BASED]", payments(file("critical.837", critical)));
        String letter = Samples.text("professional.837").replace(":Q0", ":QO");
        assertEquals("[physician UNKNOWN_MODIFIER]", payments(file("letter.837", letter)));
        String medicaid = Samples.text("professional.837").replace("*******MB", "*******MC");
        assertEquals("[physician OTHER_SCHEDULE]", payments(file("medicaid.837", medicaid)));
    }

    /** Invented: an edit of the add-on that counts each line by itself, as CMS's edits with indicator 1 do. */
    @Test
    void aLineEditCountsEachLine() throws IOException {
        String edits = Files.readString(
                Path.of("src/test/resources/cms-mue/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv"),
                StandardCharsets.ISO_8859_1);
        String lineEdit = edits.replace(
                "62331,1,2 Date of Service Edit: Policy,Code Descriptor / CPT Instruction",
                "62331,1,1 Line Edit,Clinical: CMS Workgroup");
        assertNotEquals(edits, lineEdit);
        Path release = folder.resolve("MCR_MUE_PractitionerServices_Eff_04-01-2026.csv");
        Files.writeString(release, lineEdit, StandardCharsets.ISO_8859_1);
        Map<String, String> environment =
                Map.of("RATECARD_DATA", folder.resolve("data").toString());
        assertEquals(
                0, Run.on(Run.TODAY, environment, "import", release.toString()).exit());
        String claim = Samples.text("professional.yaml").replace("2026-03-03", "2026-05-04");
        String addOn = "  - { code: 62331, modifiers: [Q0], pointers: AB, date: 2026-05-04 }\n";
        Run twoLines = Run.on(Run.TODAY, environment, "check", file("lines.yaml", claim + addOn + addOn));
        assertEquals(0, twoLines.exit(), twoLines.out());
        String units = file("units.yaml", claim + addOn + addOn.replace("[Q0]", "[Q0], units: 2"));
        Run twoUnits = Run.on(Run.TODAY, environment, "check", units, "--format", "json");
        assertEquals(1, twoUnits.exit(), twoUnits.out());
        JsonNode findings =
                twoUnits.json().path("files").get(0).path("checked").get(0).path("findings");
        assertEquals(1, findings.size(), twoUnits.out());
        String what = findings.get(0).path("what").asText();
        assertTrue(what.startsWith("line 3 (62331) has 2 units; Medicare pays 1 on a line"), what);
    }

    @Test
    void nothingOfAPatientComesOut() throws IOException {
        List<String> files = new ArrayList<>();
        String x12 = Samples.text("professional.837")
                .replace("NM1*IL*1*SAMPLE*PAT****MI*0X00XX0XX00", "NM1*IL*1*ZSURNAME*ZGIVEN****MI*ZMEMBER77")
                .replace("N3*2 EXAMPLE ROAD~\nN4*EXAMPLE CITY", "N3*2 ZSTREET~\nN4*ZTOWN")
                .replace("19480101", "19481231")
                .replace("CLM*INVENTED-1", "CLM*ZACCOUNT")
                .replace("SBR*P*18*", "SBR*P*18*ZPOLICY*")
                .replace("******MB", "*****MB")
                .replace("REF*6R*INVENTED-1-1", "REF*6R*ZREFNUM")
                .replace("HI*ABK", "REF*D9*ZREFNUM~\nNTE*ADD*ZNOTE ABOUT ZSURNAME~\nHI*ABK");
        files.add(file("right.837", x12));
        // Every value that a finding could quote, each with a name in its place
        String[][] places = {
            {"03072927", "ZSURNAME"},
            {":Q0", ":ZSURNAME"},
            {"ABK:M48062", "ABK:ZSURNAME"},
            {"24:B:1", "ZSURNAME:B:1"},
            {"*20260303~", "*ZSURNAME~"},
            {"*UN*1*", "*UN*ZSURNAME*"},
            {"***1:2", "***ZSURNAME"},
            {"*MB~", "*ZSURNAME~"},
            {"SE*30", "SE*ZSURNAME"},
            {"SE*30*0001", "SE*30*ZSURNAME"},
            {"ST*837*0001", "ST*837*ZSURNAME"},
            {"ST*837", "ST*ZSURNAME"},
            {"0001*005010X222A1", "0001*ZSURNAME"},
            {"GE*1*101", "GE*ZMEMBER77*ZSURNAME"},
            {"IEA*1*000000101", "IEA*ZMEMBER77*ZSURNAME"},
            {"~\nN3", "N3"},
            {"SV1*", "ZSURNAME*"},
            {"HC:62330", "HC:ZNOTE"},
            {"62330:Q0", "62330:52:Q0"},
            {"LX*1~", "LX*1"},
            {"CLM*", "?LM*"},
        };
        for (int i = 0; i < places.length; i++) {
            assertTrue(x12.contains(places[i][0]), places[i][0]);
            files.add(file("place" + i + ".837", x12.replace(places[i][0], places[i][1])));
        }
        for (int length = 0; length < x12.length(); length += 37) {
            files.add(file("cut" + length + ".837", x12.substring(0, length)));
        }
        String yaml = Samples.text("professional.yaml").replace("study_number: 03072927\n", "")
                + "patient: { name: ZGIVEN ZSURNAME, id: ZMEMBER77, address: 2 ZSTREET }\nnote: ZNOTE\n";
        files.add(file("claim.yaml", yaml));
        for (String format : List.of("table", "json", "csv")) {
            for (String each : files) {
                Run run = Run.of("check --price --format " + format + " " + each);
                for (String sentinel : SENTINELS) {
                    assertFalse((run.out() + run.err()).contains(sentinel), each + ": " + run.out() + run.err());
                }
                assertTrue(run.exit() == 0 || run.exit() == 1 || run.exit() == 3, run.err());
            }
        }
    }

    /** 300 KB of claims in one file, one in fifty of them wrong. */
    @Test
    void manyClaimsInOneFile() throws IOException {
        String text = ManyClaims.text(700);
        assertTrue(text.length() > 300_000, "bytes: " + text.length());
        JsonNode answer =
                Run.of("check " + file("many.837", text) + " --format json").json();
        assertEquals(700, answer.path("files").get(0).path("claims").asInt());
        assertEquals(14, answer.path("summary").path("errors").asInt());
        JsonNode last = answer.path("files").get(0).path("checked").get(13);
        assertEquals(700, last.path("claim").asInt());
    }

    /** Ten thousand claims in a heap that could not hold their text twice. */
    @Test
    void memoryStaysFlat() throws Exception {
        Path file = folder.resolve("many.837");
        Files.writeString(file, ManyClaims.text(10_000));
        assertTrue(Files.size(file) > 4_000_000, "bytes: " + Files.size(file));
        Path out = folder.resolve("out.json");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.github.ratecard.cli.Main",
                        "check",
                        file.toString(),
                        "--format",
                        "json",
                        "-o",
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, check.waitFor(), said);
        assertTrue(Files.readString(out).contains("\"of_procedure\": 10000"));
    }

    private String payments(String file) {
        List<String> payments = new ArrayList<>();
        for (JsonNode amount : Run.of("check --price --format json " + file)
                .json()
                .path("files")
                .get(0)
                .path("checked")
                .get(0)
                .path("expected_payment")) {
            JsonNode paid = amount.path("amount");
            payments.add(amount.path("payee").asText() + " "
                    + (paid.isNull()
                            ? amount.path("reason").path("code").asText()
                            : paid.decimalValue().toPlainString()));
        }
        return payments.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
