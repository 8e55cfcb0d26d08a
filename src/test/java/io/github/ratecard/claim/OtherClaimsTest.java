package io.github.ratecard.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.claim.finding.CheckedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims for other procedures, invented, as different senders write them: counted and left alone. */
class OtherClaimsTest {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260105*1230*^*00501*000000007*0*P*:~";

    /** An office visit with laboratory work; old identifiers, a rendering provider on the line, an adjudicated first payer. */
    private static final String OFFICE = """
            BHT*0019*00*244579*20260105*1023*CH~
            NM1*41*2*PREMIER BILLING*****46*TGJ23~
            PER*IC*JERRY*TE*3055552222*EX*231~
            NM1*40*2*KEY*****46*66783JJT~
            HL*1**20*1~
            PRV*BI*PXC*203BF0100Y~
            NM1*85*2*KILDARE ASSOC*****XX*9876543210~
            N3*234 SEAWAY ST~
            N4*MIAMI*FL*33111~
            REF*EI*587654321~
            NM1*87*2~
            N3*2345 OCEAN BLVD~
            N4*MIAMI*FL*33111~
            HL*2*1*22*1~
            SBR*P**2222-SJ******CI~
            NM1*IL*1*DOE*JO****MI*JS00111223333~
            DMG*D8*19430501*F~
            NM1*PR*2*KEY*****PI*999996666~
            HL*3*2*23*0~
            PAT*19~
            NM1*QC*1*DOE*TED~
            N3*236 N MAIN ST~
            N4*MIAMI*FL*33413~
            DMG*D8*19730501*M~
            CLM*26463774*100***11:B:1*Y*A*Y*I~
            REF*D9*17312345600006351~
            HI*BK:0340*BF:V7389~
            LX*1~
            SV1*HC:99213*40*UN*1***1~
            DTP*472*D8*20251203~
            LX*2~
            SV1*HC:87070*15*UN*1***1~
            DTP*472*D8*20251203~
            LX*3~
            SV1*HC:99214:25*35*UN*1***2~
            DTP*472*D8*20251210~
            """;

    /** An ambulance claim: two claims, minutes and miles, contract and transport segments. */
    private static final String AMBULANCE = """
            BHT*0019*00*A1*20260105*1023*RP~
            HL*1**20*1~
            NM1*85*2*RIDES*****XX*1112223338~
            HL*2*1*22*0~
            SBR*P*18*******MB~
            CLM*X1*750.5***41:B:1*Y*A*Y*Y*P*OA~
            CR1*LB*140*I*A*DH*12****STRETCHER~
            CRC*07*Y*01*09~
            HI*ABK:R0902~
            NM1*PW*2~
            N3*1 HERE~
            NM1*45*2~
            N3*2 THERE~
            LX*1~
            SV1*HC:A0427:RH*700*UN*1***1**Y~
            DTP*472*D8*20251231~
            QTY*PT*2~
            LX*2~
            SV1*HC:A0425:RH*50.5*UN*12.4***1~
            DTP*472*RD8*20251231-20251231~
            CLM*X2*10***41:B:1*Y*A*Y*Y~
            HI*ABK:R0902~
            LX*1~
            SV1*HC:J3490*10*UN*30***1~
            DTP*472*D8*20251231~
            """;

    /** An inpatient claim: revenue codes, occurrence codes and spans, another payer first. */
    private static final String INPATIENT = """
            BHT*0019*00*0123*20260105*0932*CH~
            HL*1**20*1~
            PRV*BI*PXC*282N00000X~
            NM1*85*2*JONES HOSPITAL*****XX*9876540809~
            HL*2*1*22*0~
            SBR*S*18*******MA~
            CLM*756048Q*89.93***14:A:1*Y*A*Y*Y~
            DTP*434*RD8*20251201-20251201~
            CL1*3**01~
            HI*BK:3669~
            HI*BF:4019*BF:79431~
            HI*BH:A1:D8:19261111*BH:A2:D8:19911101*BH:B1:D8:19261111~
            HI*BE:A2:::15.31~
            HI*BG:09~
            NM1*71*1*JONES*JO~
            SBR*P*01*351630*STATE TEACHERS*****CI~
            OI***Y***Y~
            NM1*IL*1*DOE*JO****MI*222004433~
            NM1*PR*2*STATE TEACHERS*****PI*1135~
            LX*1~
            SV2*0305*HC:85025*13.39*UN*1~
            DTP*472*D8*20251201~
            LX*2~
            SV2*0730*HC:93005*76.54*UN*3~
            DTP*472*D8*20251201~
            """;

    @Test
    void countedAndLeftAlone() {
        String text = ISA + "\n"
                + group("005010X222A1", OFFICE, AMBULANCE)
                + group("005010X223A2", INPATIENT)
                + "IEA*2*000000007~\n";
        CheckedFile file = Samples.check(text, "others.837");
        assertEquals(List.of(), Samples.found(file));
        assertEquals(3, file.transactions());
        assertEquals(4, file.claims());
        assertEquals(0, file.ofProcedure());
    }

    @Test
    void ourClaimAmongOthers() {
        String ours = Samples.text("professional.837");
        String body = ours.substring(ours.indexOf("BHT*"), ours.indexOf("SE*"));
        String text =
                ISA + "\n" + group("005010X222A1", OFFICE, body.replace(":Q0", ""), AMBULANCE) + "IEA*1*000000007~\n";
        CheckedFile file = Samples.check(text, "others.837");
        assertEquals(List.of("error STUDY_MODIFIER_MISSING"), Samples.found(file));
        assertEquals(4, file.claims());
        assertEquals(
                2, Samples.findings(file).get(0).where().claim().orElseThrow().number());
        assertEquals(
                "0002",
                Samples.findings(file).get(0).where().claim().orElseThrow().transaction());
    }

    @Test
    void otherLinesOfOurClaimAreLeftAlone() {
        String text = Samples.text("professional.837")
                .replace("SE*30", "LX*2~\nSV1*HC:99213:25*100*UN*1*11**1~\nDTP*472*D8*20200101~\nSE*30");
        assertEquals(List.of(), Samples.found(Samples.counted(text), "x.837"));
    }

    @Test
    void aModifierMayStandTwice() {
        String text = Samples.text("professional.837").replace("HC:62330:Q0", "HC:62330:Q0:Q0");
        assertEquals(List.of(), Samples.found(text, "x.837"));
    }

    private static String group(String version, String... transactions) {
        StringBuilder text = new StringBuilder("GS*HC*S*R*20260105*1230*9*X*" + version + "~\n");
        for (int i = 0; i < transactions.length; i++) {
            int segments = 2 + (int) transactions[i].lines().count();
            String control = "000" + (i + 1);
            text.append("ST*837*" + control + "*" + version + "~\n" + transactions[i] + "SE*" + segments + "*" + control
                    + "~\n");
        }
        return text + "GE*" + transactions.length + "*9~\n";
    }
}
