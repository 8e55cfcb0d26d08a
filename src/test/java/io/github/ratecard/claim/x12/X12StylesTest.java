package io.github.ratecard.claim.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.claim.Samples;
import io.github.ratecard.claim.finding.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same claims as different senders write them. */
class X12StylesTest {
    static Stream<Arguments> styles() {
        List<Arguments> styles = new ArrayList<>();
        for (String name : List.of("professional.837", "hospital.837")) {
            for (String[] separators : new String[][] {
                {"*", ":", "^", "~"},
                {"|", ">", "^", "~"},
                {"*", ":", "U", "\n"},
                {"\t", "\\", "!", "'"},
                {"+", "<", "{", "\u001c"}
            }) {
                for (String end : List.of("", "\n", "\r\n")) {
                    styles.add(Arguments.of(name, separators, end));
                }
            }
        }
        return styles.stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void separators(String name, String[] separators, String end) {
        assertEquals(List.of(), Samples.found(written(name, separators, end), name));
        String wrong = written(name, separators, end).replace("62330" + separators[1] + "Q0", "62330");
        assertEquals(List.of("error STUDY_MODIFIER_MISSING"), Samples.found(wrong, name));
    }

    @Test
    void severalInterchangesEachWithItsOwnSeparators() {
        StringBuilder all = new StringBuilder();
        styles().forEach(style ->
                all.append(written((String) style.get()[0], (String[]) style.get()[1], (String) style.get()[2])));
        CheckedFile file = Samples.check(all.toString(), "many.837");
        assertEquals(List.of(), Samples.found(file));
        assertEquals(30, file.claims());
        assertEquals(30, file.ofProcedure());
        assertEquals(30, file.transactions());
    }

    @Test
    void severalGroupsTransactionsAndClaims() {
        String transaction = between("professional.837", "ST*", "GE*");
        String hospital = between("hospital.837", "ST*", "GE*");
        String head = Samples.text("professional.837")
                .substring(0, Samples.text("professional.837").indexOf("GS*"));
        String text = head
                + "GS*HC*A*B*20260310*0930*1*X*005010X222A1~\n" + transaction
                + transaction.replace("0001", "0002") + "GE*2*1~\n"
                + "GS*HC*A*B*20260310*0930*2*X*005010X223A3~\n"
                + hospital.replace("005010X223A2", "005010X223A3") + "GE*1*2~\nIEA*2*000000101~\n";
        CheckedFile file = Samples.check(text, "many.837");
        assertEquals(List.of(), Samples.found(file));
        assertEquals(3, file.transactions());
        assertEquals(3, file.ofProcedure());
    }

    @Test
    void severalClaimsOfOneSubscriberAndOfSeveral() {
        String text = Samples.text("professional.837");
        String claim = between("professional.837", "CLM*", "SE*");
        String subscriber = between("professional.837", "HL*2*", "CLM*").replace("HL*2*1*22*0", "HL*3*1*22*0");
        String many = text.replace("SE*30", claim.replace(":Q0", "") + subscriber + claim + "SE*30");
        CheckedFile file = Samples.check(Samples.counted(many), "many.837");
        assertEquals(List.of("error STUDY_MODIFIER_MISSING"), Samples.found(file));
        assertEquals(
                2, Samples.findings(file).get(0).where().claim().orElseThrow().number());
        assertEquals(3, file.ofProcedure());
    }

    /** A patient who is not the subscriber has a level of his own; the subscriber's payer pays. */
    @Test
    void dependants() {
        String text = Samples.text("professional.837")
                .replace("HL*2*1*22*0~", "HL*2*1*22*1~")
                .replace("CLM*", "HL*3*2*23*0~\nPAT*19~\nNM1*QC*1*SAMPLE*KIM~\nCLM*");
        assertEquals(List.of(), Samples.found(Samples.counted(text), "x.837"));
    }

    @Test
    void otherPayersAreNotTheClaims() {
        String other =
                "SBR*P*18*******CI~\nOI***Y***Y~\nNM1*IL*1*SAMPLE*PAT~\nNM1*PR*2*OTHER*****PI*1~\nREF*P4*99999999~\n";
        String text = Samples.text("professional.837")
                .replace("SBR*P*18*******MB", "SBR*S*18*12******MB")
                .replace("LX*1~\n", other + "LX*1~\n");
        assertEquals(List.of(), Samples.found(Samples.counted(text), "x.837"));
    }

    /** A claim that Medicaid pays second, after Medicare, carries what Medicare asked for. */
    @Test
    void medicareAmongTheOtherPayersMakesThePayerUnclear() {
        String text = Samples.text("professional.837")
                .replace("*******MB", "*******MC")
                .replace("LX*1~\n", "SBR*P*18*******MB~\nOI***Y***Y~\nLX*1~\n");
        assertEquals(List.of("warning PAYER_UNCLEAR"), Samples.found(Samples.counted(text), "x.837"));
    }

    @Test
    void notesAndAttachmentsExplainAReducedService() {
        String text = Samples.text("professional.837").replace(":Q0", ":52:Q0");
        for (String[] note : new String[][] {
            {"REF*P4", "PWK*OB*EL***AC*X1~\nREF*P4"},
            {"HI*ABK", "NTE*ADD*LEFT SIDE ALONE~\nHI*ABK"},
            {"REF*6R", "REF*6R*1~\nNTE*ADD*LEFT~\nREF*6R"}
        }) {
            assertEquals(List.of(), Samples.found(Samples.counted(text.replace(note[0], note[1])), "x.837"), note[1]);
        }
    }

    /** Segments of providers and of line adjudication stand inside a claim, and mean nothing to the checks. */
    @Test
    void detailsOfOtherLoopsPassBy() {
        String text = Samples.text("professional.837")
                .replace(
                        "REF*6R",
                        "LIN**N4*01234567891~\nCTP****1*UN~\nNM1*82*1*DOCTOR*ALEX~\nDTP*472*D8*20991231~\nSVD*00000*1*HC:99999**1~\nDTP*573*D8*20260401~\nREF*6R");
        assertEquals(List.of(), Samples.found(Samples.counted(text), "x.837"));
    }

    private static String between(String name, String from, String to) {
        String text = Samples.text(name);
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private static String written(String name, String[] separators, String end) {
        String text = Samples.text(name).replace("~\n", "\u0001");
        text = text.replace("*", "\u0002").replace(":", "\u0003").replace("^", "\u0004");
        return text.replace("\u0001", separators[3] + (separators[3].equals("\n") ? "" : end))
                .replace("\u0002", separators[0])
                .replace("\u0003", separators[1])
                .replace("\u0004", separators[2]);
    }
}
