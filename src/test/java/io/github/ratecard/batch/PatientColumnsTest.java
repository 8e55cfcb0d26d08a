package io.github.ratecard.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the patient of each row owes, and what Medicare pays for him. */
class PatientColumnsTest {
    /** RULES, section 5: 20 % of 479.30 is 95.86, 20 % of 5,610.15 is 1,122.03. */
    private static final String WHOLE_CASE = "6089.45,1217.89,4871.56,";

    @Test
    void standBehindTheTotalWhereTheyAreAskedFor() {
        BatchRun run = BatchRun.of("code,site\n62330,asc\n", "--patient");
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.out()
                        .startsWith("code,site,rc_status,rc_professional,rc_facility,rc_total,rc_patient,rc_medicare,"
                                + "rc_editions,"),
                run.out());
        assertTrue(run.rows().get(0).contains(WHOLE_CASE), run.out());
        assertFalse(BatchRun.of("code,site\n62330,asc\n").out().contains("rc_patient"));
    }

    @Test
    void areMembersOfAJsonObject() {
        String row = "{\"code\":\"62330\",\"site\":\"asc\"}\n";
        String answer = BatchRun.of(row, "--patient").out();
        assertTrue(answer.contains("\"rc_patient\":1217.89,\"rc_medicare\":4871.56,"), answer);
        String none = BatchRun.of("{\"code\":\"99999\",\"site\":\"asc\"}\n", "--patient")
                .out();
        assertTrue(none.contains("\"rc_patient\":null,\"rc_medicare\":null,"), none);
    }

    /** 283.00 + 39.26 of the physician, 1,122.03 of the facility; with modifier 52: 239.65, then 43.35 + 110.47 x 5. */
    @Test
    void takeTheDeductibleOfEachRowFromThePhysicianFirst() {
        BatchRun run = BatchRun.of(
                "code,modifiers,site\n62330,,asc\n62330,52,asc\n62330,,asc\n", "--deductible-remaining", "283");
        assertTrue(run.rows().get(0).contains(",6089.45,1444.29,4645.16,"), run.out());
        assertTrue(run.rows().get(1).contains(",3044.73,835.35,2209.38,"), run.out());
        assertTrue(run.rows().get(2).contains(",6089.45,1444.29,4645.16,"), run.out());
    }

    /** 62331 first: 189.05 of the deductible; the other 93.95 from 479.30, and 20 % of 385.35. */
    @Test
    void takeTheDeductibleOfAnEncounterOnce() {
        BatchRun run = BatchRun.of(
                "id,code,site\n1,62331,asc\n1,62330,asc\n2,62330,asc\n2,62331,asc\n",
                "--encounter",
                "id",
                "--deductible-remaining",
                "283");
        assertTrue(run.rows().get(0).contains(",189.05,189.05,0.00,"), run.out());
        assertTrue(run.rows().get(1).contains(",6089.45,1293.05,4796.40,"), run.out());
        assertTrue(run.rows().get(2).contains(",6089.45,1444.29,4645.16,"), run.out());
        assertTrue(run.rows().get(3).contains(",189.05,37.81,151.24,"), run.out());
    }

    @Test
    void aRowWithoutAPriceCostsItsNeighbourOnlyTheDeductible() {
        String rows = "id,code,site\n1,99999,asc\n1,62330,asc\n";
        List<String> met = BatchRun.of(rows, "--encounter", "id", "--patient").rows();
        assertTrue(met.get(1).contains(WHOLE_CASE), met.get(1));
        BatchRun due = BatchRun.of(rows, "--encounter", "id", "--deductible-remaining", "283");
        assertEquals(1, due.exit());
        assertTrue(due.rows().get(1).startsWith("1,62330,asc,partial,479.30,5610.15,6089.45,,,"), due.out());
        assertTrue(due.rows().get(1).contains(",INCOMPLETE,"), due.out());
    }

    @Test
    void areAddedUpBySiteAndCode() {
        BatchRun run = BatchRun.of("code,site\n62330,asc\n62330,asc\n99999,asc\n", "--patient", "--summary");
        assertTrue(
                run.err().contains("rows  priced  professional   facility      total   patient  medicare\n"),
                run.err());
        assertTrue(
                run.err().contains("asc      3       2        958.60  11,220.30  12,178.90  2,435.78  9,743.12\n"),
                run.err());
    }

    @Test
    void areOfNoOtherPayer() {
        BatchRun column = BatchRun.of("code,site,percent\n62330,asc,110\n", "--patient");
        assertEquals(3, column.exit());
        assertTrue(
                column.err().contains("another payer has its own patient share: the column 'percent'"), column.err());
        BatchRun row = BatchRun.of(
                "{\"code\":\"62330\",\"site\":\"asc\",\"percent\":110}\n{\"code\":\"62330\",\"site\":\"asc\"}\n",
                "--patient");
        assertTrue(row.rows().size() == 1 && row.out().contains("another payer has its own patient share"), row.out());
        assertTrue(row.out().contains("\"rc_patient\":1217.89"), row.out());
        assertEquals(2, BatchRun.of("code\n", "--patient", "--percent", "110").exit());
    }

    @Test
    void areNotKnownForAYearWithoutADeductible() {
        BatchRun tooHigh = BatchRun.of("code,site,date\n62330,asc,2026-06-01\n", "--deductible-remaining", "284");
        assertTrue(tooHigh.out().contains(",unpriced,"), tooHigh.out());
        assertTrue(tooHigh.out().contains("283.00: no more can be due than that"), tooHigh.out());
    }
}
