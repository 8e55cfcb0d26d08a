package io.github.ratecard.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.report.Format;
import io.github.ratecard.report.Quotes;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.amount.Rounding;
import org.junit.jupiter.api.Test;

/** Whole outputs as a terminal shows them; every amount is a worked value of the payment rules or a sum of such. */
class QuoteTextTest {
    @Test
    void showsSitesSideBySide() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · national rates

                Site (place of service)   Professional   Facility      Total
                ────────────────────────────────────────────────────────────
                ASC (24)                       $479.30  $5,610.15  $6,089.45
                Hospital outpatient (22)       $479.30  $7,413.38  $7,892.68
                Office (11)                not payable          –          –
                Office: 62330 is rarely or never done outside a facility (NA): no rate there

                Service line  Units  Indicator        Amount
                ────────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A               $479.30
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8            $5,610.15
                Hospital facility: outpatient payment system (OPPS), opps/2026
                  62330           1  J1, APC 5114  $7,413.38

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.oneLevel(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void showsPackagedLinesAndSaysWhyOnce() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                2 levels: 1 bilateral, 1 unilateral · 2026-07-01 · national rates

                Site (place of service)   Professional   Facility      Total
                ────────────────────────────────────────────────────────────
                ASC (24)                       $573.83  $5,610.15  $6,183.98
                Hospital outpatient (22)       $573.83  $7,413.38  $7,987.21
                Office (11)                not payable          –          –
                Office: 62330 is rarely or never done outside a facility (NA): no rate there

                Service line  Units  Indicator        Amount
                ──────────────────────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A               $479.30
                  62331-52        1  A                $94.53
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8            $5,610.15
                  62331-52        1  N1                $0.00  packaged (1)
                Hospital facility: outpatient payment system (OPPS), opps/2026
                  62330           1  J1, APC 5114  $7,413.38
                  62331-52        1  N                 $0.00  packaged (2)
                (1) 62331: paid within the other lines of the ASC claim
                (2) 62331: packaged into the comprehensive APC of 62330

                Assumptions
                - Contractors price modifier 52 and no national percentage exists; half is
                  customary
                - Hospital outpatient: Addendum J is not in the tables for 2026-07-01, so no
                  complexity adjustment is assumed

                Warnings
                - Bilateral levels are billed before unilateral ones

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void stacksWhatDoesNotFitANarrowTerminal() {
        assertEquals("""
                Percutaneous image-guided lumbar
                decompression
                2 levels: 1 bilateral, 1 unilateral ·
                2026-07-01 · national rates

                Payment by site
                ASC (24)
                  Professional                   $573.83
                  Facility                     $5,610.15
                  Total                        $6,183.98
                Hospital outpatient (22)
                  Professional                   $573.83
                  Facility                     $7,413.38
                  Total                        $7,987.21
                Office (11)
                  Professional               not payable
                  Facility                             –
                  Total                                –
                Office: 62330 is rarely or never done
                  outside a facility (NA): no rate there

                Service lines
                Professional: Physician Fee Schedule,
                  pfs/2026
                  62330 · A                      $479.30
                  62331-52 · A                    $94.53
                ASC facility: ASC payment system,
                  asc/2026
                  62330 · J8                   $5,610.15
                  62331-52 · N1 · packaged (1)     $0.00
                Hospital facility: outpatient payment
                  system (OPPS), opps/2026
                  62330 · J1, APC 5114         $7,413.38
                  62331-52 · N · packaged (2)      $0.00
                (1) 62331: paid within the other lines
                    of the ASC claim
                (2) 62331: packaged into the
                    comprehensive APC of 62330

                Assumptions
                - Contractors price modifier 52 and no
                  national percentage exists; half is
                  customary
                - Hospital outpatient: Addendum J is not
                  in the tables for 2026-07-01, so no
                  complexity adjustment is assumed

                Warnings
                - Bilateral levels are billed before
                  unilateral ones

                National rates, not adjusted for a
                place: --zip, --locality or --cbsa does
                that.
                Before the patient's share: the payments
                include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical
                Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.TABLE, Options.PLAIN.withColumns(40)));
    }

    @Test
    void showsWholeDollarsAndSaysThatTheyMayNotAdd() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                2 levels: 1 bilateral, 1 unilateral · 2026-07-01 · national rates

                Site (place of service)   Professional  Facility   Total
                ────────────────────────────────────────────────────────
                ASC (24)                          $574    $5,610  $6,184
                Hospital outpatient (22)          $574    $7,413  $7,987
                Office (11)                not payable         –       –
                Office: 62330 is rarely or never done outside a facility (NA): no rate there

                Service line  Units  Indicator     Amount
                ───────────────────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A               $479
                  62331-52        1  A                $95
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8            $5,610
                  62331-52        1  N1                $0  packaged (1)
                Hospital facility: outpatient payment system (OPPS), opps/2026
                  62330           1  J1, APC 5114  $7,413
                  62331-52        1  N                 $0  packaged (2)
                (1) 62331: paid within the other lines of the ASC claim
                (2) 62331: packaged into the comprehensive APC of 62330

                Assumptions
                - Contractors price modifier 52 and no national percentage exists; half is
                  customary
                - Hospital outpatient: Addendum J is not in the tables for 2026-07-01, so no
                  complexity adjustment is assumed

                Warnings
                - Bilateral levels are billed before unilateral ones
                - Whole dollars: each figure is rounded from its own cents, so they may not add

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.TABLE, Options.PLAIN.withRounding(Rounding.DOLLARS)));
    }

    @Test
    void showsWhoPaysWhenAsked() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · national rates

                Site (place of service)  Professional   Facility      Total
                ───────────────────────────────────────────────────────────
                ASC (24)                      $479.30  $5,610.15  $6,089.45

                Service line  Units  Indicator     Amount
                ─────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A            $479.30
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8         $5,610.15

                Who pays                 ASC
                ────────────────────────────
                Deductible             $0.00
                Coinsurance        $1,217.89
                Patient owes       $1,217.89
                Medicare pays      $4,871.56
                Sequestration        −$97.43
                Provider receives  $5,992.02

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                The patient's share is a part of the payments, not added to them.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.patientAtAsc(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void showsWhoPaysInANarrowTerminal() {
        assertEquals("""
                Percutaneous image-guided
                lumbar decompression
                1 level, bilateral ·
                2026-07-01 · national rates

                Payment by site
                ASC (24)
                  Professional         $479.30
                  Facility           $5,610.15
                  Total              $6,089.45

                Service lines
                Professional: Physician Fee
                  Schedule, pfs/2026
                  62330 · A            $479.30
                ASC facility: ASC payment
                  system, asc/2026
                  62330 · J8         $5,610.15

                Who pays                 ASC
                ────────────────────────────
                Deductible             $0.00
                Coinsurance        $1,217.89
                Patient owes       $1,217.89
                Medicare pays      $4,871.56
                Sequestration        −$97.43
                Provider receives  $5,992.02

                National rates, not adjusted
                for a place: --zip, --locality
                or --cbsa does that.
                The patient's share is a part
                of the payments, not added to
                them.
                Not a guarantee of coverage or
                payment.
                CPT codes © American Medical
                Association; CPT is its
                trademark.
                """, Report.of(Quotes.patientAtAsc(), Format.TABLE, Options.PLAIN.withColumns(30)));
    }

    @Test
    void namesThePercentageOfAnotherPayer() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · national rates · 110 % of Medicare

                Site (place of service)  Professional   Facility      Total
                ───────────────────────────────────────────────────────────
                ASC (24)                      $527.23  $6,171.17  $6,698.40

                Service line  Units  Indicator     Amount
                ─────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A            $527.23
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8         $6,171.17

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.percent(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void saysWhichPartIsLocal() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · CBSA 35614

                Site (place of service)  Professional   Facility      Total
                ───────────────────────────────────────────────────────────
                ASC (24)                      $479.30  $6,437.93  $6,917.23

                Service line  Units  Indicator     Amount
                ─────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A            $479.30
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8         $6,437.93

                Rates by part: professional (national; add --locality or --zip), ASC facility
                (local: wage index 1.2951 of CBSA 35614).
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.localAsc(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void showsOnePartWhenOneIsAskedFor() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · national rates · facility part only

                Site (place of service)   Facility
                ──────────────────────────────────
                ASC (24)                 $5,610.15

                Service line  Units  Indicator     Amount
                ─────────────────────────────────────────
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8         $5,610.15

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.facilityOnly(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void showsTheLimitingCharge() {
        assertEquals("""
                Medicare payment for service lines
                2026-07-01 · national rates · professional part only

                Site (place of service)  Professional
                ─────────────────────────────────────
                ASC (24)                      $455.34

                Service line  Units  Indicator   Amount
                ────────────────────────────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A          $455.34  limiting charge $523.64

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.nonparticipating(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void saysWhyASiteIsNotPayable() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                1 level, bilateral · 2026-07-01 · national rates

                Site (place of service)  Professional  Facility  Total
                ──────────────────────────────────────────────────────
                Office (11)               not payable         –      –
                Office: 62330 is rarely or never done outside a facility (NA): no rate there

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.officeOnly(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void keepsThePricedPartBesideAnUnpricedLine() {
        assertEquals("""
                Medicare payment for service lines
                2026-07-01 · national rates

                Site (place of service)  Professional   Facility  Total
                ───────────────────────────────────────────────────────
                ASC (24)                     no price  $5,610.15      –
                ASC: 99999 is not in pfs/2026, which is an excerpt: import the PPRRVU file of
                  a relative value release

                Service line  Units  Indicator     Amount
                ─────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A            $479.30
                  99999           1              no price
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8         $5,610.15

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.unpricedLine(), Format.TABLE, Options.PLAIN));
    }

    @Test
    void explainsEachAmount() {
        assertEquals("""
                Percutaneous image-guided lumbar decompression
                2 levels: 1 bilateral, 1 unilateral · 2026-07-01 · national rates

                Site (place of service)   Professional   Facility      Total
                ────────────────────────────────────────────────────────────
                ASC (24)                       $573.83  $5,610.15  $6,183.98
                Hospital outpatient (22)       $573.83  $7,413.38  $7,987.21
                Office (11)                not payable          –          –
                Office: 62330 is rarely or never done outside a facility (NA): no rate there

                Service line  Units  Indicator        Amount
                ──────────────────────────────────────────────────────────
                Professional: Physician Fee Schedule, pfs/2026
                  62330           1  A               $479.30
                    479.30 physician fee: rounded half up to cents from
                    └─ 479.302915 RVU × conversion factor: product of
                       ├─ 14.35 total RVU: sum of
                       │  ├─ 8.00 work RVU [pfs/2026 62330 (rvu26c)]
                       │  ├─ 5.64 facility PE RVU [pfs/2026 62330 (rvu26c)]
                       │  └─ 0.71 MP RVU [pfs/2026 62330 (rvu26c)]
                       └─ 33.4009 conversion factor [pfs.conversion_factor.nonqp from
                            2026-01-01 (cms-1832-f)]
                  62331-52        1  A                $94.53
                    94.53 physician payment: rounded half up to cents from
                    └─ 94.5250 physician payment: product of
                       ├─ 189.05 physician fee: rounded half up to cents from
                       │  └─ 189.049094 RVU × conversion factor: product of
                       │     ├─ 5.66 total RVU: sum of
                       │     │  ├─ 4.25 work RVU [pfs/2026 62331 (rvu26c)]
                       │     │  ├─ 1.03 facility PE RVU [pfs/2026 62331 (rvu26c)]
                       │     │  └─ 0.38 MP RVU [pfs/2026 62331 (rvu26c)]
                       │     └─ 33.4009 conversion factor [pfs.conversion_factor.nonqp from
                       │          2026-01-01 (cms-1832-f)]
                       └─ 0.50 share paid under modifier 52: assumed [pfs.paid_share.52 from
                            2026-01-01 (contractors-52)]
                ASC facility: ASC payment system, asc/2026
                  62330           1  J8            $5,610.15
                    5610.15 ASC payment: rounded half up to cents from
                    └─ 5610.15 ASC rate [asc/2026 62330 (asc-aa)]
                  62331-52        1  N1                $0.00  packaged (1)
                Hospital facility: outpatient payment system (OPPS), opps/2026
                  62330           1  J1, APC 5114  $7,413.38
                    7413.38 hospital payment: rounded half up to cents from
                    └─ 7413.38 rate of APC 5114 [opps/2026 62330 (opps-apcs)]
                  62331-52        1  N                 $0.00  packaged (2)
                (1) 62331: paid within the other lines of the ASC claim
                (2) 62331: packaged into the comprehensive APC of 62330

                Assumptions
                - Contractors price modifier 52 and no national percentage exists; half is
                  customary
                - Hospital outpatient: Addendum J is not in the tables for 2026-07-01, so no
                  complexity adjustment is assumed

                Warnings
                - Bilateral levels are billed before unilateral ones

                Sources
                - rvu26c: National Physician Fee Schedule Relative Value File, July release of
                  2026 (RVU26C)
                - cms-1832-f: Physician Fee Schedule final rule for 2026, with its Addendum B
                - contractors-52: What contractors say about modifier 52
                - asc-aa: ASC Addendum AA, covered surgical procedures, January 2026
                - opps-apcs

                National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                Before the patient's share: the payments include deductible and coinsurance.
                Not a guarantee of coverage or payment.
                CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.TABLE, Quotes.explained()));
    }
}
