package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Reason;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.ValueKind;
import io.github.ratecard.report.tables.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookupReportTest {
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    /** A code that two systems hold and one does not. */
    static Lookup report() {
        Lookup.Row rvu = new Lookup.Row(
                "pfs",
                "rvu",
                "Physician Fee Schedule relative values",
                "pfs/2026",
                YEAR,
                "rvu26c",
                List.of(
                        new Lookup.Field("status", "A", ValueKind.TEXT, ""),
                        number("work", "8.00"),
                        new Lookup.Field("nonfacility_na", "Y", ValueKind.FLAG, ""),
                        number("pe_facility", "5.64"),
                        number("mp", "0.71"),
                        number("total_facility", "14.35"),
                        new Lookup.Field("family", "", ValueKind.TEXT, "")));
        Lookup.Row asc = new Lookup.Row(
                        "asc",
                        "rates",
                        "ASC payment rates",
                        "asc/2026",
                        YEAR,
                        "asc-aa",
                        List.of(
                                new Lookup.Field("indicator", "J8", ValueKind.TEXT, ""),
                                number("rate", "5610.15"),
                                new Lookup.Field("label", "first level", ValueKind.TEXT, "")))
                .withMeaning("indicator", "device-intensive; paid at an adjusted rate");
        Reason none = Reason.of(ReasonCode.NOT_IN_EDITION, "62330 is not in opps/2026, which is an excerpt");
        return new Lookup(
                LocalDate.of(2026, 7, 1), List.of(new Lookup.Code("62330", List.of(rvu, asc), List.of(none))));
    }

    @Test
    void showsEachSystemsRow() {
        assertEquals("""
                62330: first level
                Physician Fee Schedule relative values, pfs/2026, 2026-01-01 to 2026-12-31
                  [rvu26c]
                  status       A  non-facility NA   yes  MP RVU               0.71
                  work RVU  8.00  facility PE RVU  5.64  facility total RVU  14.35
                ASC payment rates, asc/2026, 2026-01-01 to 2026-12-31 [asc-aa]
                  indicator J8: device-intensive; paid at an adjusted rate
                  rate  5610.15
                62330 is not in opps/2026, which is an excerpt

                Sources
                - rvu26c: National Physician Fee Schedule Relative Value File, July release of
                  2026 (RVU26C)
                - asc-aa: ASC Addendum AA, covered surgical procedures, January 2026

                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(report(), Format.TABLE, Quotes.explained()));
    }

    @Test
    void writesARowForEachField() {
        assertEquals("""
                code,system,table,edition,from,to,source,field,value,note
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,status,A,
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,work,8.00,
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,nonfacility_na,Y,
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,pe_facility,5.64,
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,mp,0.71,
                62330,pfs,rvu,pfs/2026,2026-01-01,2026-12-31,rvu26c,total_facility,14.35,
                62330,asc,rates,asc/2026,2026-01-01,2026-12-31,asc-aa,indicator,J8,device-intensive; paid at an adjusted rate
                62330,asc,rates,asc/2026,2026-01-01,2026-12-31,asc-aa,rate,5610.15,
                62330,asc,rates,asc/2026,2026-01-01,2026-12-31,asc-aa,label,first level,
                62330,,,,,,,,,"62330 is not in opps/2026, which is an excerpt"
                """, Report.of(report(), Format.CSV, Options.PLAIN));
    }

    @Test
    void writesMarkdown() {
        assertEquals("""
                # 62330: first level

                ## Physician Fee Schedule relative values, pfs/2026, 2026-01-01 to 2026-12-31 \\[rvu26c\\]

                | Field | Value | Meaning |
                |---|---|---|
                | status | A | |
                | work RVU | 8.00 | |
                | non-facility NA | yes | |
                | facility PE RVU | 5.64 | |
                | MP RVU | 0.71 | |
                | facility total RVU | 14.35 | |

                ## ASC payment rates, asc/2026, 2026-01-01 to 2026-12-31 \\[asc-aa\\]

                | Field | Value | Meaning |
                |---|---|---|
                | indicator | J8 | device-intensive; paid at an adjusted rate |
                | rate | 5610.15 | |

                - 62330 is not in opps/2026, which is an excerpt

                ## Sources

                - rvu26c
                - asc-aa

                ## What this is not

                - CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(report(), Format.MD, Options.PLAIN));
    }

    @Test
    void writesNumbersAndFlagsAsSuch() {
        String json = Report.of(report(), Format.JSON, Options.PLAIN.withExplanation(id -> Optional.empty()));
        assertEquals("""
                {
                  "schema": "ratecard.lookup/1",
                  "date": "2026-07-01",
                  "codes": [
                    {
                      "code": "62330",
                      "found": true,
                      "rows": [
                        {
                          "system": "pfs",
                          "table": "rvu",
                          "title": "Physician Fee Schedule relative values",
                          "edition": "pfs/2026",
                          "from": "2026-01-01",
                          "to": "2026-12-31",
                          "source": "rvu26c",
                          "fields": {
                            "status": "A",
                            "work": 8.00,
                            "nonfacility_na": true,
                            "pe_facility": 5.64,
                            "mp": 0.71,
                            "total_facility": 14.35,
                            "family": null
                          },
                          "meanings": {}
                        },
                """, json.substring(0, json.indexOf("        {\n          \"system\": \"asc\"")));
    }

    private static Lookup.Field number(String name, String value) {
        return new Lookup.Field(name, value, ValueKind.NUMBER, "");
    }
}
