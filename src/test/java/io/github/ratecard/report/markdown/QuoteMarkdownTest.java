package io.github.ratecard.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.report.Format;
import io.github.ratecard.report.Quotes;
import io.github.ratecard.report.Report;
import io.github.ratecard.report.amount.Options;
import org.junit.jupiter.api.Test;

/** Whole outputs as Markdown. */
class QuoteMarkdownTest {
    @Test
    void writesTablesAndLists() {
        assertEquals("""
                # Percutaneous image-guided lumbar decompression

                2 levels: 1 bilateral, 1 unilateral · 2026-07-01 · national rates

                ## Payment by site

                | Site (place of service) | Professional | Facility | Total |
                |---|---:|---:|---:|
                | ASC (24) | $573.83 | $5,610.15 | $6,183.98 |
                | Hospital outpatient (22) | $573.83 | $7,413.38 | $7,987.21 |
                | Office (11) | not payable | – | – |

                - Office: 62330 is rarely or never done outside a facility (NA): no rate there

                ## Service lines

                | Part | Service line | Units | Indicator | Amount | Remark | Edition |
                |---|---|---:|---|---:|---|---|
                | Professional | 62330 | 1 | A | $479.30 | | pfs/2026 |
                | Professional | 62331-52 | 1 | A | $94.53 | | pfs/2026 |
                | ASC facility | 62330 | 1 | J8 | $5,610.15 | | asc/2026 |
                | ASC facility | 62331-52 | 1 | N1 | $0.00 | packaged (1) | asc/2026 |
                | Hospital facility | 62330 | 1 | J1, APC 5114 | $7,413.38 | | opps/2026 |
                | Hospital facility | 62331-52 | 1 | N | $0.00 | packaged (2) | opps/2026 |

                - (1) 62331: paid within the other lines of the ASC claim
                - (2) 62331: packaged into the comprehensive APC of 62330

                ## Assumptions

                - Contractors price modifier 52 and no national percentage exists; half is customary
                - Hospital outpatient: Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed

                ## Warnings

                - Bilateral levels are billed before unilateral ones

                ## What this is not

                - National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                - Before the patient's share: the payments include deductible and coinsurance.
                - Not a guarantee of coverage or payment.
                - CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.MD, Options.PLAIN));
    }

    @Test
    void writesWhoPaysAndExplains() {
        assertEquals("""
                # Percutaneous image-guided lumbar decompression

                1 level, bilateral · 2026-07-01 · national rates

                ## Payment by site

                | Site (place of service) | Professional | Facility | Total |
                |---|---:|---:|---:|
                | ASC (24) | $479.30 | $5,610.15 | $6,089.45 |

                ## Service lines

                | Part | Service line | Units | Indicator | Amount | Remark | Edition |
                |---|---|---:|---|---:|---|---|
                | Professional | 62330 | 1 | A | $479.30 | | pfs/2026 |
                | ASC facility | 62330 | 1 | J8 | $5,610.15 | | asc/2026 |

                ## Who pays

                | Who pays | ASC |
                |---|---:|
                | Deductible | $0.00 |
                | Coinsurance | $1,217.89 |
                | Patient owes | $1,217.89 |
                | Medicare pays | $4,871.56 |
                | Sequestration | −$97.43 |
                | Provider receives | $5,992.02 |

                ## How each amount comes about

                Professional, 62330

                ```text
                479.30 physician fee: rounded half up to cents from
                └─ 479.302915 RVU × conversion factor: product of
                   ├─ 14.35 total RVU: sum of
                   │  ├─ 8.00 work RVU [pfs/2026 62330 (rvu26c)]
                   │  ├─ 5.64 facility PE RVU [pfs/2026 62330 (rvu26c)]
                   │  └─ 0.71 MP RVU [pfs/2026 62330 (rvu26c)]
                   └─ 33.4009 conversion factor [pfs.conversion_factor.nonqp from 2026-01-01 (cms-1832-f)]
                ```

                ASC facility, 62330

                ```text
                5610.15 ASC payment: rounded half up to cents from
                └─ 5610.15 ASC rate [asc/2026 62330 (asc-aa)]
                ```

                ## Sources

                - rvu26c: National Physician Fee Schedule Relative Value File, July release of 2026 (RVU26C)
                - cms-1832-f: Physician Fee Schedule final rule for 2026, with its Addendum B
                - asc-aa: ASC Addendum AA, covered surgical procedures, January 2026
                - part-b-2026
                - sequestration

                ## What this is not

                - National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                - The patient's share is a part of the payments, not added to them.
                - Not a guarantee of coverage or payment.
                - CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.patientAtAsc(), Format.MD, Quotes.explained()));
    }
}
