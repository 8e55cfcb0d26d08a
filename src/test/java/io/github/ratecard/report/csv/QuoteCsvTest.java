package io.github.ratecard.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.report.Format;
import io.github.ratecard.report.Quotes;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import org.junit.jupiter.api.Test;

/** Whole outputs as CSV. */
class QuoteCsvTest {
    @Test
    void writesLinesThenPartsThenTotals() {
        assertEquals("""
                row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note
                line,asc,24,2026-07-01,pfs,62330,,1,A,,479.30,national,pfs/2026,cms,
                line,asc,24,2026-07-01,pfs,62331,52,1,A,,94.53,national,pfs/2026,cms,contractors price modifier 52 and no national percentage exists; half is customary
                line,asc,24,2026-07-01,asc,62330,,1,J8,,5610.15,national,asc/2026,cms,
                line,asc,24,2026-07-01,asc,62331,52,1,N1,,0.00,national,asc/2026,cms,62331: paid within the other lines of the ASC claim
                professional,asc,24,2026-07-01,,,,,,,573.83,national,,,contractors price modifier 52 and no national percentage exists; half is customary
                facility,asc,24,2026-07-01,,,,,,,5610.15,national,,,
                total,asc,24,2026-07-01,,,,,,,6183.98,,,,contractors price modifier 52 and no national percentage exists; half is customary; bilateral levels are billed before unilateral ones
                line,hospital,22,2026-07-01,pfs,62330,,1,A,,479.30,national,pfs/2026,cms,
                line,hospital,22,2026-07-01,pfs,62331,52,1,A,,94.53,national,pfs/2026,cms,contractors price modifier 52 and no national percentage exists; half is customary
                line,hospital,22,2026-07-01,opps,62330,,1,J1,5114,7413.38,national,opps/2026,cms,"Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed"
                line,hospital,22,2026-07-01,opps,62331,52,1,N,,0.00,national,opps/2026,cms,62331: packaged into the comprehensive APC of 62330
                professional,hospital,22,2026-07-01,,,,,,,573.83,national,,,contractors price modifier 52 and no national percentage exists; half is customary
                facility,hospital,22,2026-07-01,,,,,,,7413.38,national,,,"Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed"
                total,hospital,22,2026-07-01,,,,,,,7987.21,,,,"contractors price modifier 52 and no national percentage exists; half is customary; Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed; bilateral levels are billed before unilateral ones"
                line,office,11,2026-07-01,pfs,62330,,1,A,,,national,pfs/2026,rvu26c,62330 is rarely or never done outside a facility (NA): no rate there
                professional,office,11,2026-07-01,,,,,,,,national,,,62330 is rarely or never done outside a facility (NA): no rate there
                facility,office,11,2026-07-01,,,,,,,,,,,no facility is paid at this site
                total,office,11,2026-07-01,,,,,,,,,,,62330 is rarely or never done outside a facility (NA): no rate there; bilateral levels are billed before unilateral ones
                """, Report.of(Quotes.mixed(), Format.CSV, Options.PLAIN));
    }

    @Test
    void writesWhoPaysAndFormulas() {
        assertEquals("""
                row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note,explain
                line,asc,24,2026-07-01,pfs,62330,,1,A,,479.30,national,pfs/2026,cms,,round((8.00 + 5.64 + 0.71) × 33.4009)
                line,asc,24,2026-07-01,asc,62330,,1,J8,,5610.15,national,asc/2026,cms,,round(5610.15)
                professional,asc,24,2026-07-01,,,,,,,479.30,national,,,,479.30
                facility,asc,24,2026-07-01,,,,,,,5610.15,national,,,,5610.15
                total,asc,24,2026-07-01,,,,,,,6089.45,,,,,479.30 + 5610.15
                patient,asc,24,2026-07-01,,,,,,,1217.89,,,,"deductible 0.00, coinsurance 1217.89",95.86 + 1122.03
                medicare,asc,24,2026-07-01,,,,,,,4871.56,,,,,383.44 + 4488.12
                received,asc,24,2026-07-01,,,,,,,5992.02,,,,after sequestration of 97.43,471.63 + 5520.39
                """, Report.of(Quotes.patientAtAsc(), Format.CSV, Quotes.explained()));
    }

    @Test
    void leavesOutWhatWasNotAsked() {
        assertEquals("""
                row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note
                line,asc,24,2026-07-01,asc,62330,,1,J8,,5610.15,national,asc/2026,cms,
                facility,asc,24,2026-07-01,,,,,,,5610.15,national,,,
                """, Report.of(Quotes.facilityOnly(), Format.CSV, Options.PLAIN));
    }

    @Test
    void leavesAmountsEmptyAndSaysWhy() {
        assertEquals("""
                row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note
                line,asc,24,2026-07-01,pfs,62330,,1,A,,479.30,national,pfs/2026,cms,
                line,asc,24,2026-07-01,pfs,99999,,1,,,,national,,,"99999 is not in pfs/2026, which is an excerpt: import the PPRRVU file of a relative value release"
                line,asc,24,2026-07-01,asc,62330,,1,J8,,5610.15,national,asc/2026,cms,
                professional,asc,24,2026-07-01,,,,,,,,national,,,"99999 is not in pfs/2026, which is an excerpt: import the PPRRVU file of a relative value release"
                facility,asc,24,2026-07-01,,,,,,,5610.15,national,,,
                total,asc,24,2026-07-01,,,,,,,,,,,"99999 is not in pfs/2026, which is an excerpt: import the PPRRVU file of a relative value release"
                """, Report.of(Quotes.unpricedLine(), Format.CSV, Options.PLAIN));
    }

    @Test
    void writesWholeDollars() {
        assertEquals("""
                row,site,pos,date,system,code,modifiers,units,indicator,apc,amount,basis,edition,source,note
                line,asc,24,2026-07-01,pfs,62330,,1,A,,479,national,pfs/2026,cms,
                line,asc,24,2026-07-01,asc,62330,,1,J8,,5610,national,asc/2026,cms,
                professional,asc,24,2026-07-01,,,,,,,479,national,,,
                facility,asc,24,2026-07-01,,,,,,,5610,national,,,
                total,asc,24,2026-07-01,,,,,,,6089,,,,"whole dollars: each figure is rounded from its own cents, so they may not add"
                line,hospital,22,2026-07-01,pfs,62330,,1,A,,479,national,pfs/2026,cms,
                line,hospital,22,2026-07-01,opps,62330,,1,J1,5114,7413,national,opps/2026,cms,
                professional,hospital,22,2026-07-01,,,,,,,479,national,,,
                facility,hospital,22,2026-07-01,,,,,,,7413,national,,,
                total,hospital,22,2026-07-01,,,,,,,7893,,,,"whole dollars: each figure is rounded from its own cents, so they may not add"
                line,office,11,2026-07-01,pfs,62330,,1,A,,,national,pfs/2026,rvu26c,62330 is rarely or never done outside a facility (NA): no rate there
                professional,office,11,2026-07-01,,,,,,,,national,,,62330 is rarely or never done outside a facility (NA): no rate there
                facility,office,11,2026-07-01,,,,,,,,,,,no facility is paid at this site
                total,office,11,2026-07-01,,,,,,,,,,,"62330 is rarely or never done outside a facility (NA): no rate there; whole dollars: each figure is rounded from its own cents, so they may not add"
                """, Report.of(Quotes.oneLevel(), Format.CSV, Options.PLAIN.withRounding(Rounding.DOLLARS)));
    }
}
