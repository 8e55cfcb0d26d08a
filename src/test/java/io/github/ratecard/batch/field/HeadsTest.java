package io.github.ratecard.batch.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ratecard.batch.BatchRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns under the names that people give them: read, or else a reason to stop. */
class HeadsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Modifier,MODIFIERS",
        "MODIFIERS,MODIFIERS",
        "Mod 1,MODIFIERS",
        "mod_2,MODIFIER_2",
        "Mod-3,MODIFIER_3",
        "Modifier4,MODIFIER_4",
        "modifier_2,MODIFIER_2",
        "Modifier(s),MODIFIERS",
        "Level,LEVELS",
        "levels,LEVELS",
        "service_date,DATE",
        "Service Date,DATE",
        "serviceDate,DATE",
        "Date of Service,DATE",
        "DOS,DATE",
        "From Date,DATE",
        "From-Date,DATE",
        "Zip Code,ZIP",
        "ZIPCODE,ZIP",
        "Postal Code,ZIP",
        "HCPCS,CODE",
        "CPT®,CODE",
        "CPT/HCPCS,CODE",
        "Procedure Code,CODE",
        "POS,POS",
        "Place of Service,POS",
        "Units,UNITS",
        "Qty.,UNITS",
        "QUANTITY,UNITS",
        "Charge(s),CHARGE",
        "charges,CHARGE",
        "Billed Amount,CHARGE",
        "Charge ($),CHARGE",
        "percent,PERCENT",
        "% of Medicare,PERCENT",
        "%,PERCENT",
        "'  Modifier  ',MODIFIERS",
        "\u00a0DOS,DATE",
        "\ufeffcode,CODE",
        "hospital wage index,HOSPITAL_WAGE_INDEX",
        "ASC-wage-index,ASC_WAGE_INDEX"
    })
    void knowsTheNamesOfTheField(String head, BatchField field) {
        assertEquals(Optional.of(field), Heads.named(head));
    }

    @ParameterizedTest
    @CsvSource({
        "patient name",
        "account number",
        "Account #",
        "id",
        "claim",
        "DOB",
        "Birth Date",
        "date paid",
        "Diagnosis Code",
        "Revenue Code",
        "CPT Description",
        "Modified",
        "Modified Date",
        "State",
        "City",
        "Rate",
        "note",
        "Name",
        "Status",
        "rc_status",
        "rc_code",
        "Line",
        "Provider",
        "NPI",
        "Payer",
        "Discharge date",
        "x",
        "''"
    })
    void leavesOthersAlone(String head) {
        assertEquals(Optional.empty(), Heads.named(head));
        BatchRun run = BatchRun.of("code,site,date,when," + head.replace("rc_", "r_") + "\n62330,asc,,,1\n");
        assertEquals(0, run.exit(), run.err());
    }

    /** The cases of the report: each was priced as if the column were not there. 5,610.15 / 2 = 2,805.08; 479.30 / 2 = 239.65 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,site,Modifier|62330,asc,52|3|priced,239.65,2805.08,3044.73",
                "code,site,mod 1,mod 2|62330,asc,Q0,52|4|priced,239.65,2805.08,3044.73",
                "code,site,mod 2,mod 1|62330,asc,52,|4|priced,239.65,2805.08,3044.73",
                "procedure,site,laterality,Level|mild,asc,b,1|4|priced,479.30,5610.15,6089.45",
                "code,POS,service_date|0275T,24,2025-06-01|3|partial,,5282.88,",
                "code,Place of Service,DOS|0275T,24,2025-06-01|3|partial,,5282.88,",
                "CPT,site,Zip Code|62330,asc,10001|3|priced,540.82,6437.93,6978.75",
                "HCPCS,site,percent|62330,asc,110|3|priced,527.23,6171.17,6698.40",
                "HCPCS,site,% of Medicare|62330,asc,110%|3|priced,527.23,6171.17,6698.40",
                "code,site,percent|62330,asc,|3|priced,479.30,5610.15,6089.45",
                "code,site,Billed Amount|62330,asc,100|3|priced,100.00,5610.15,5710.15"
            })
    void readsWhatItPassedOver(String header, String row, int columns, String answer) {
        BatchRun run = BatchRun.of(header + "\n" + row + "\n");
        assertTrue(run.answer(0, columns).startsWith(answer), run.out() + run.err());
        BatchRun marked = BatchRun.of("\ufeff" + header + "\r\n" + row + "\r\n");
        assertTrue(marked.answer(0, columns).startsWith(answer), marked.out() + marked.err());
    }

    @Test
    void everyRowHasItsOwnPercent() {
        BatchRun run = BatchRun.of(
                "code,site,percent\n62330,asc,110\n62330,asc,50\n62330,asc,\n62330,asc,abc\n62330,asc,1001\n",
                "--percent",
                "60");
        // 479.30 and 5,610.15 by 1.10, 0.50, 0.60
        assertTrue(run.answer(0, 3).startsWith("priced,527.23,6171.17,6698.40,"), run.out());
        assertTrue(run.answer(1, 3).startsWith("priced,239.65,2805.08,3044.73,"), run.out());
        assertTrue(run.answer(2, 3).startsWith("priced,287.58,3366.09,3653.67,"), run.out());
        assertTrue(run.answer(3, 3).endsWith(",BAD_INPUT"), run.out());
        assertTrue(run.answer(4, 3).endsWith(",BAD_INPUT"), run.out());
        BatchRun together = BatchRun.of("id,code,site,percent\nA,62330,asc,110\nA,62331,asc,50\n", "--encounter", "id");
        assertTrue(together.answer(1, 4).endsWith(",BAD_INPUT"), together.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,site,Modifer|modifiers",
                "code,site,Modifiers (all)|modifiers",
                "code,site,mod 1,mod 5|modifiers",
                "code,site,Untis|units",
                "code,site,Treatment Date|date",
                "code,site,Patient ZIP|zip",
                "code,site,Total Charges|charge",
                "code,site,percent paid|percent",
                "procedure,site,Levels done|levels",
                "code,site,sevrice date|date"
            })
    void stopsAtAColumnThatLooksLikeOneOfOurs(String header, String meant) {
        String row = "62330,asc,1,1".substring(0, 9 + 2 * (header.split(",").length - 2));
        BatchRun run = BatchRun.of(header + "\n" + row + "\n");
        assertEquals(2, run.exit(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains("did you mean " + meant) && run.err().contains("--ignore-column"), run.err());
        String[] heads = header.split(",");
        BatchRun told = BatchRun.of(header + "\n" + row + "\n", "--ignore-column", heads[heads.length - 1]);
        assertTrue(told.exit() < 2, told.err());
    }

    @Test
    void stopsWhereTwoColumnsAreOneField() {
        BatchRun run = BatchRun.of("code,CPT,site\n62330,62331,asc\n");
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("two columns are the code, 'code' and 'CPT'"), run.err());
        assertEquals(
                0,
                BatchRun.of("code,CPT,site\n62330,62331,asc\n", "--ignore-column", "cpt")
                        .exit());
        // What the user names is the field, whatever else is called so
        assertEquals(
                0,
                BatchRun.of("code,CPT,site\n62330,62331,asc\n", "--column", "code=CODE")
                        .exit());
        assertEquals(
                2,
                BatchRun.of("code,site\n62330,asc\n", "--column", "code=code", "--ignore-column", "Code")
                        .exit());
        assertEquals(
                3,
                BatchRun.of("code,site\n62330,asc\n", "--ignore-column", "nothing")
                        .exit());
    }

    @Test
    void namedColumnsAndSynonymsStandTogether() {
        BatchRun run = BatchRun.of(
                "what,Mod 1,M2,Place of service\n62330,Q0,52,24\n",
                "--column",
                "code=what",
                "--column",
                "modifier_2=M2");
        assertTrue(run.answer(0, 4).startsWith("priced,239.65,2805.08,3044.73"), run.out() + run.err());
        assertTrue(
                run.err()
                        .contains(
                                "columns read: code = 'what', modifiers = 'Mod 1', modifier_2 = 'M2', pos = 'Place of service'"),
                run.err());
    }

    @Test
    void membersOfObjectsAreReadInTheSameWay() throws IOException {
        Path summary = folder.resolve("sums.json");
        BatchRun run = BatchRun.of(
                "{\"CPT\":\"62330\",\"Modifier\":52,\"site\":\"asc\",\"Patient\":1}\n{\"hcpcs\":62330,\"site\":\"asc\"}\n",
                "--summary-out",
                summary.toString());
        assertTrue(run.out().contains("\"rc_total\":3044.73"), run.out());
        assertTrue(run.err().contains("columns read: code = 'CPT', 'hcpcs', modifiers = 'Modifier', site"), run.err());
        String json = Files.readString(summary).replaceAll("\\s+", "");
        assertTrue(json.contains("{\"field\":\"modifiers\",\"header\":\"Modifier\"}"), json);
        BatchRun stopped = BatchRun.of("{\"code\":62330,\"modifer\":52,\"site\":\"asc\"}\n");
        assertEquals(2, stopped.exit(), stopped.out());
        assertEquals("", stopped.out());
        assertTrue(stopped.err().contains("did you mean modifiers"), stopped.err());
        BatchRun twice = BatchRun.of("{\"code\":62330,\"mod\":52,\"modifier\":\"Q0\",\"site\":\"asc\"}\n");
        assertTrue(twice.out().contains("modifiers is there twice, the second time as 'modifier'"), twice.out());
        assertEquals(
                0,
                BatchRun.of("{\"code\":62330,\"modifer\":52,\"site\":\"asc\"}\n", "--ignore-column", "modifer")
                        .exit());
    }
}
