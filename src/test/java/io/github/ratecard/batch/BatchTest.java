package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.batch.bytes.Recoded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final String ADDED =
            "rc_status,rc_professional,rc_facility,rc_total,rc_editions,rc_notes,rc_code,rc_reason";

    @TempDir
    Path folder;

    @Test
    void pricesRowsAndLeavesTheirBytesAlone() {
        BatchRun run = BatchRun.of("id, Code ,x,SITE\n1,62330,\"a, \"\"b\"\"\nc\",asc\n2,62331,é,hospital\n");
        assertEquals(1, run.exit());
        assertEquals(
                "id, Code ,x,SITE," + ADDED + "\n"
                        + "1,62330,\"a, \"\"b\"\"\nc\",asc,priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,,,\n"
                        + "2,62331,é,hospital,partial,189.05,,,pfs/2026 opps/2026,ADD_ON_ALONE,PACKAGED_ALONE,"
                        + "\"62331 is packaged at the hospital, and no other line is there to be paid\"\n",
                run.out());
    }

    @Test
    void keepsByteOrderMarkAndLineEnds() {
        BatchRun run = BatchRun.of("\uFEFFcode;pos\r\n62330;24\r\n\r\n62330;11");
        assertEquals(
                "\uFEFFcode;pos;" + ADDED.replace(',', ';') + "\r\n"
                        + "62330;24;priced;479.30;5610.15;6089.45;pfs/2026 asc/2026;;;\r\n\r\n"
                        + "62330;11;unpriced;;;;pfs/2026;;NOT_PAYABLE_HERE;62330 is rarely or never done outside a"
                        + " facility (NA): no rate there\r\n",
                run.out());
    }

    /** Twelve kinds of bad rows among good ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6233,,,asc,,|BAD_INPUT",
                "62330,5,,asc,,|BAD_INPUT",
                "62330,,0,asc,,|BAD_INPUT",
                "62330,,,nowhere,,|BAD_INPUT",
                "62330,,,asc,2026-02-30,|BAD_INPUT",
                "62330,,,asc,,Atlantis|BAD_INPUT",
                "62330,,,,,|BAD_INPUT",
                ",,,asc,,|BAD_INPUT",
                "62330|BAD_INPUT",
                "62330,,,asc,2031-01-01,|NO_EDITION_FOR_DATE",
                "62330,ZZ,,asc,,|UNKNOWN_MODIFIER",
                "62330,50,,asc,,|MODIFIER_NOT_ALLOWED",
                "99999,,,asc,,|NOT_IN_EDITION",
                "62330,,2,asc,,|OVER_UNIT_LIMIT"
            })
    void keepsRowsThatHaveNoPriceWithTheReason(String row, String code) {
        BatchRun run = BatchRun.of("code,modifiers,units,site,date,locality\n" + row + "\n62330,,,asc,,\n");
        assertEquals(1, run.exit());
        assertTrue(run.rows().get(0).startsWith(row), run.out());
        assertTrue(run.answer(0, 6).startsWith("unpriced,,,,"), run.out());
        assertTrue(run.answer(0, 6).endsWith("," + code), run.out());
        assertEquals("priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,,", run.answer(1, 6));
        assertTrue(run.err().startsWith("ratecard: 2 rows: 1 priced, 0 partial, 1 unpriced\n  " + code), run.err());
    }

    @Test
    void aReasonNamesTheDateAndTheCodeOfItsOwnRow() {
        List<String> asked = new ArrayList<>();
        for (int again = 0; again < 3; again++) {
            for (String date : List.of("2031-01-01", "2031-01-02")) {
                for (String code : List.of("62330", "62331")) {
                    asked.add(code + ",asc," + date);
                }
            }
        }
        List<String> rows = BatchRun.of("code,site,date\n" + String.join("\n", asked) + "\n")
                .rows();
        for (int i = 0; i < rows.size(); i++) {
            String own = asked.get(i).endsWith("1") ? "2031-01-01" : "2031-01-02";
            String other = asked.get(i).endsWith("1") ? "2031-01-02" : "2031-01-01";
            String answer = rows.get(i).substring(asked.get(i).length());
            assertTrue(answer.contains("NO_EDITION_FOR_DATE") && answer.contains(own), rows.get(i));
            assertFalse(answer.contains(other), rows.get(i));
            assertEquals(rows.get(i % 4), rows.get(i));
        }
    }

    @Test
    void countsBadRowsOfManyExactlyAndKeepsTheOrder() {
        int rows = 60_000;
        StringBuilder in = new StringBuilder("id,code,site\n");
        for (int i = 0; i < rows; i++) {
            in.append(i).append(i % 100 == 7 ? ",6233,asc\n" : i % 100 == 8 ? ",62330,office\n" : ",62330,asc\n");
        }
        BatchRun run = BatchRun.of(in.toString());
        List<String> out = run.rows();
        assertEquals(rows, out.size());
        for (int i = 0; i < rows; i++) {
            assertTrue(out.get(i).startsWith(i + ",62"), out.get(i));
        }
        assertEquals(
                "ratecard: 60,000 rows: 58,800 priced, 0 partial, 1,200 unpriced\n"
                        + "  NOT_PAYABLE_HERE  600  the payment system does not pay for this at this site\n"
                        + "  BAD_INPUT         600  a field of the row could not be read\n"
                        + "  columns read: code, site\n",
                run.err());
    }

    @Test
    void rowColumnsWinOverOptions() {
        BatchRun run = BatchRun.of(
                "code,site,date,modifiers\n62330,,,\n62330,hospital,2026-02-01,52\n",
                "--site",
                "asc",
                "--percent",
                "110",
                "--component",
                "facility",
                "--facility-reduced-percent",
                "60");
        assertEquals("priced,,6171.17,,asc/2026,,", run.answer(0, 4));
        // 60 % of 7,413.38 is 4,448.03; 110 % of that 4,892.83
        assertEquals("priced,,4892.83,,opps/2026,FACILITY_52,", run.answer(1, 4));
        assertEquals(0, run.exit());
    }

    @Test
    void anEncounterIsPricedAsAWholeAndItsAmountsGoToTheirRows() {
        BatchRun run = BatchRun.of(
                "claim,code,units,site\nA,62330,,asc\nA,62331,1,asc\n,62331,,asc\nB,62330,,hospital\nB,6233,,hospital\n",
                "--encounter",
                "claim");
        assertEquals("priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,,", run.answer(0, 4));
        assertEquals("priced,189.05,0.00,189.05,pfs/2026 asc/2026,,", run.answer(1, 4));
        assertEquals("partial,189.05,,,pfs/2026 asc/2026,ADD_ON_ALONE,PACKAGED_ALONE", run.answer(2, 4));
        assertEquals("unpriced,,,,,,INCOMPLETE", run.answer(3, 4));
        assertEquals("unpriced,,,,,,BAD_INPUT", run.answer(4, 4));
    }

    @Test
    void anEncounterThatComesBackStopsTheRun() {
        BatchRun run = BatchRun.of("claim,code,site\nA,62330,asc\nB,62330,asc\nA,62331,asc\n", "--encounter", "claim");
        assertEquals(3, run.exit());
        assertTrue(
                run.err().contains("the encounter of this row came before, and others since (standard input:4)"),
                run.err());
    }

    @Test
    void anEncounterOfTooManyRowsIsRefusedRowByRow() {
        BatchRun run = BatchRun.of(
                "claim,code,site\n" + "A,62331,asc\n".repeat(1500) + "B,62330,asc\n", "--encounter", "claim");
        assertEquals(1501, run.rows().size());
        assertTrue(run.err().contains("BAD_INPUT  1,500"), run.err());
    }

    @Test
    void pricesCasesOfAProcedure() {
        BatchRun run = BatchRun.of("procedure,levels,laterality,site\nmild,2,,asc\nPILD,,\"u,b\",asc\nmild,6,,asc\n");
        assertEquals("priced,668.35,5610.15,6278.50,pfs/2026 asc/2026,,", run.answer(0, 4));
        assertTrue(run.rows().get(1).contains(",priced,573.83,5610.15,6183.98,"), run.out());
        assertTrue(run.rows().get(2).contains("BAD_INPUT,column levels: 6 levels are not possible; valid: 1 to 5"));
    }

    @Test
    void readsJsonLines() {
        BatchRun run = BatchRun.of("{\"code\":62331,\"site\":\"asc\",\"units\":1 , \"x\":[{}]}\r\nnot json\n{}\n");
        List<String> lines = run.out().lines().toList();
        assertTrue(
                lines.get(0)
                        .startsWith(
                                "{\"code\":62331,\"site\":\"asc\",\"units\":1 , \"x\":[{}],\"rc_status\":\"partial\","
                                        + "\"rc_professional\":189.05,\"rc_facility\":null,\"rc_total\":null,"),
                run.out());
        assertTrue(lines.get(1).startsWith("{\"rc_input\":\"not json\",\"rc_status\":\"unpriced\""), run.out());
        assertTrue(lines.get(2).startsWith("{\"rc_status\":\"unpriced\""), run.out());
    }

    @Test
    void aByteThatIsNotUtf8CostsItsRowOnly() throws IOException {
        byte[] in = "code,site,name\n62330,asc,Z\u00fcrich\n62330,asc,ok\n".getBytes(StandardCharsets.ISO_8859_1);
        BatchRun run = BatchRun.of(in);
        String text = new String(run.bytes(), StandardCharsets.ISO_8859_1);
        assertTrue(
                text.contains(
                        "62330,asc,Z\u00fcrich,unpriced,,,,,,BAD_INPUT,\"line 2, column 12: a byte that is not UTF-8;"
                                + " valid: UTF-8, or give --encoding\"\n62330,asc,ok,priced"),
                text);
        BatchRun told = BatchRun.of(in, "--encoding", "ISO-8859-1");
        assertTrue(told.out().contains("62330,asc,Z\u00fcrich,priced"), told.out());
    }

    @Test
    void readsUtf16WhenTold() {
        byte[] in = "code,site\n62330,asc\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(3, BatchRun.of(in).exit());
        BatchRun told = BatchRun.of(in, "--encoding", "UTF-16");
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.out().startsWith("code,site,rc_status"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the file is empty (standard input:1)",
                "'1,62330,asc\n'|the first line names no column that says what to price (standard input:1)",
                "'site,date\n'|no column says what to price (standard input:1)",
                "'code,CODE\n'|two columns are the code, 'code' and 'CODE' (standard input:1)",
                "'code,rc_total\n'|the file already has the column rc_total (standard input:1)",
                "'code,site\n62330,asc\n62330,\"'|a quote opens here and never closes (standard input:3:7)",
                "'code,site\n62330,\"asc\n'|a quote opens here and never closes (standard input:2:7)",
                "'code,\"site\n'|a quote opens in the first line and never closes (standard input:1)"
            })
    void stopsForAHeaderOrAQuoteOnly(String in, String message) {
        BatchRun run = BatchRun.of(in);
        assertEquals(3, run.exit(), run.out());
        assertTrue(run.err().startsWith("ratecard: " + message + "\n  valid: "), run.err());
    }

    @Test
    void aFileOfOnlyAHeaderIsAnswered() {
        BatchRun run = BatchRun.of("code,site\n");
        assertEquals("code,site," + ADDED + "\n", run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void takesARowOfTenMegabytes() {
        String name = "y".repeat(10 << 20);
        BatchRun run = BatchRun.of("code,site,name\n62330,asc,a\n62330,asc," + name + "\n62330,asc,b\n");
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                "62330,asc," + name + ",priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,,,",
                run.rows().get(1));
        assertEquals(3, run.rows().size());
    }

    @Test
    void takesFiveThousandColumns() {
        String names = ",x".repeat(4998);
        String values = ",7".repeat(4998);
        BatchRun run = BatchRun.of("code" + names + ",site\n62330" + values + ",asc\n");
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                "code" + names + ",site," + ADDED + "\n62330" + values
                        + ",asc,priced,479.30,5610.15,6089.45,pfs/2026 asc/2026,,,\n",
                run.out());
    }

    @Test
    void nulBytesAreCarriedAlongButPriceNothing() {
        BatchRun run = BatchRun.of("code,site,n\0\n62330,asc,\0\n62330\0,asc,\n");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().startsWith("code,site,n\0," + ADDED + "\n62330,asc,\0,priced,479.30,"), run.out());
        assertTrue(run.rows().get(1).startsWith("62330\0,asc,,unpriced,,,,,,BAD_INPUT,"), run.out());
    }

    /** Which of two columns of one name counts is asked only where one of them counts. */
    @Test
    void columnNamesMayRepeatWhereNothingDependsOnThem() {
        BatchRun run = BatchRun.of("x,code,x,site,\n1,62330,2,asc,\n");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("x,code,x,site,," + ADDED + "\n1,62330,2,asc,,priced,479.30,"), run.out());
        BatchRun id = BatchRun.of("x,code,x,site\n1,62330,2,asc\n", "--encounter", "x");
        assertEquals(3, id.exit());
        assertTrue(id.err().startsWith("ratecard: two columns are called 'x' (standard input:1)\n  valid: "), id.err());
    }

    @Test
    void namesOtherColumnsAndRefusesWhatIsNotThere() {
        assertEquals(
                0,
                BatchRun.of("HCPCS,where\n62330,asc\n", "--column", "code=hcpcs", "--column", "site=where")
                        .exit());
        BatchRun missing = BatchRun.of("HCPCS,site\n62330,asc\n", "--column", "code=HPCS");
        assertEquals(3, missing.exit());
        assertTrue(missing.err().contains("there is no column 'HPCS'"), missing.err());
        assertEquals(2, BatchRun.of("x\n", "--column", "cod=HCPCS").exit());
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "code,site\n62330,asc\n");
        Path out = folder.resolve("out.csv");
        BatchRun run = BatchRun.of("code,site\n62330,asc\n", "-o", out.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.readString(out).endsWith("6089.45,pfs/2026 asc/2026,,,\n"));
        byte[] before = Files.readAllBytes(out);
        assertEquals(
                3, BatchRun.of("code,site\n62330,\"asc\n", "-o", out.toString()).exit());
        assertArrayEquals(before, Files.readAllBytes(out));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Files.exists(in));
    }

    @Test
    void addsUpBySiteAndCode() throws IOException {
        Path summary = folder.resolve("sums.json");
        BatchRun run = BatchRun.of(
                "code,site\n62330,asc\n62330,hospital\nbad,asc\n", "--summary", "--summary-out", summary.toString());
        assertTrue(run.err().contains("asc            1       1        479.30  5,610.15  6,089.45"), run.err());
        assertTrue(Files.readString(summary).contains("\"schema\": \"ratecard.batch-summary/1\""));
    }

    @Test
    void recodedInputMayBeCutAnywhere() throws IOException {
        String text = "code,site,é\n" + "62330,asc,\ud83d\ude00\n".repeat(20_000);
        for (String name : List.of("UTF-16LE", "UTF-8", "UTF-32")) {
            Recoded in = new Recoded(
                    new java.io.ByteArrayInputStream(text.getBytes(Charset.forName(name))), Charset.forName(name));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            in.transferTo(all);
            assertEquals(text, all.toString(StandardCharsets.UTF_8), name);
        }
    }
}
