package io.github.ratecard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.date.DateRange;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.tables.Listing;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingReportTest {
    /** A shipped excerpt and an imported release. */
    static Listing editions() {
        return Listing.ofEditions(List.of(
                new Edition(
                        "pfs/2026C",
                        TableKind.RVU,
                        "pfs",
                        new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)),
                        Optional.empty(),
                        true,
                        "rvu26c",
                        "Relative values, July 2026",
                        "pfs-2026C-rvu.table",
                        19356,
                        true),
                new Edition(
                        "asc/2026",
                        TableKind.ASC_RATES,
                        "asc",
                        new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        Optional.of("2025-11-21"),
                        false,
                        "asc-aa",
                        "ASC payment rates 2026, the guide's codes",
                        "asc-2026-rates.table",
                        3,
                        false)));
    }

    @Test
    void showsAllColumnsWhereThereIsRoom() {
        assertEquals("""
                Edition    Table  System  From        To          Released    Full   Rows  Origin    Source  Title
                ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                pfs/2026C  rvu    pfs     2026-07-01  2026-12-31              yes   19356  imported  rvu26c  Relative values, July 2026
                asc/2026   rates  asc     2026-01-01  2026-12-31  2025-11-21  no        3  shipped   asc-aa  ASC payment rates 2026, the guide's codes
                """, Report.of(editions(), Format.TABLE, Options.PLAIN.withColumns(200)));
    }

    @Test
    void leavesSpareColumnsOutOfANarrowTerminal() {
        assertEquals("""
                Edition    Table  From        To          Full   Rows  Origin
                ───────────────────────────────────────────────────────────────
                pfs/2026C  rvu    2026-07-01  2026-12-31  yes   19356  imported
                asc/2026   rates  2026-01-01  2026-12-31  no        3  shipped
                """, Report.of(editions(), Format.TABLE, Options.PLAIN.withColumns(64)));
    }

    /** Names of 21 characters and 200,000 rows, as imported editions have, are not stacked at 80 columns. */
    @Test
    void leavesTheOriginOutLast() {
        assertEquals("""
                Edition    Table  From        To           Rows
                ───────────────────────────────────────────────
                pfs/2026C  rvu    2026-07-01  2026-12-31  19356
                asc/2026   rates  2026-01-01  2026-12-31      3
                """, Report.of(editions(), Format.TABLE, Options.PLAIN.withColumns(50)));
    }

    @Test
    void stacksInAVeryNarrowOne() {
        assertEquals("""
                pfs/2026C
                  Table: rvu
                  System: pfs
                  From: 2026-07-01
                  To: 2026-12-31
                  Full: yes
                  Rows: 19356
                  Origin: imported
                  Source: rvu26c
                  Title: Relative values, July
                    2026
                asc/2026
                  Table: rates
                  System: asc
                  From: 2026-01-01
                  To: 2026-12-31
                  Released: 2025-11-21
                  Full: no
                  Rows: 3
                  Origin: shipped
                  Source: asc-aa
                  Title: ASC payment rates 2026,
                    the guide's codes
                """, Report.of(editions(), Format.TABLE, Options.PLAIN.withColumns(34)));
    }

    @Test
    void writesCsv() {
        assertEquals("""
                id,table,system,from,to,released,complete,rows,origin,source,title
                pfs/2026C,rvu,pfs,2026-07-01,2026-12-31,,Y,19356,imported,rvu26c,"Relative values, July 2026"
                asc/2026,rates,asc,2026-01-01,2026-12-31,2025-11-21,N,3,shipped,asc-aa,"ASC payment rates 2026, the guide's codes"
                """, Report.of(editions(), Format.CSV, Options.PLAIN));
    }

    @Test
    void writesJson() {
        assertEquals("""
                {
                  "schema": "ratecard.tables/1",
                  "tables": [
                    {
                      "id": "pfs/2026C",
                      "table": "rvu",
                      "system": "pfs",
                      "from": "2026-07-01",
                      "to": "2026-12-31",
                      "released": null,
                      "complete": true,
                      "rows": 19356,
                      "origin": "imported",
                      "source": "rvu26c",
                      "title": "Relative values, July 2026"
                    },
                    {
                      "id": "asc/2026",
                      "table": "rates",
                      "system": "asc",
                      "from": "2026-01-01",
                      "to": "2026-12-31",
                      "released": "2025-11-21",
                      "complete": false,
                      "rows": 3,
                      "origin": "shipped",
                      "source": "asc-aa",
                      "title": "ASC payment rates 2026, the guide's codes"
                    }
                  ]
                }
                """, Report.of(editions(), Format.JSON, Options.PLAIN));
    }

    @Test
    void saysWhenThereAreNone() {
        Listing empty = Listing.ofEditions(List.of());
        assertEquals("none\n", Report.of(empty, Format.TABLE, Options.PLAIN));
        assertEquals(
                "{\n  \"schema\": \"ratecard.tables/1\",\n  \"tables\": []\n}\n",
                Report.of(empty, Format.JSON, Options.PLAIN));
    }
}
