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

                2 levels: 1 on both sides, 1 on one side · service on July 1, 2026 · national rates

                ## Payment by site

                | Site of service | Professional | Facility | Total |
                |---|---:|---:|---:|
                | Ambulatory surgery center (ASC) | $573.83 | $5,610.15 | $6,183.98 |
                | Hospital outpatient department | $573.83 | $7,413.38 | $7,987.21 |
                | Physician's office | not payable | – | – |

                - 62330 is rarely or never done outside a facility: no rate there.

                ## Service lines

                | Code | Professional | ASC facility | Hospital facility |
                |---|---:|---:|---:|
                | 62330 | $479.30 | $5,610.15 | $7,413.38 |
                | 62331-52 | $94.53 | included | included |

                ## Please note

                - Bilateral levels are billed before unilateral ones.

                ## Good to know

                - Contractors price modifier 52 and no national percentage exists; half is customary.
                - Hospital: Medicare can pay a hospital more when several procedures are done together; the list that decides it (Addendum J) is not at hand, so no such increase is in these amounts.

                ## Technical appendix

                How each amount comes about

                | Code | Part | Table, indicator | Amount | Formula |
                |---|---|---|---:|---|
                | 62330 | Professional | pfs/2026, A | $479.30 | round((8.00 + 5.64 + 0.71) × 33.4009) |
                | 62331-52 | Professional | pfs/2026, A | $94.53 | round(round((4.25 + 1.03 + 0.38) × 33.4009) × 0.50) |
                | 62330 | ASC facility | asc/2026, J8 | $5,610.15 | round(5610.15) |
                | 62331-52 | ASC facility | asc/2026, N1 | $0.00 | 62331: paid within the other lines of the ASC claim |
                | 62330 | Hospital facility | opps/2026, J1, APC 5114 | $7,413.38 | round(7413.38) |
                | 62331-52 | Hospital facility | opps/2026, N | $0.00 | 62331: packaged into the comprehensive APC of 62330 |
                | Sum | ASC (24), total | | $6,183.98 | 573.83 + 5610.15 |
                | Sum | Hospital outpatient (22), total | | $7,987.21 | 573.83 + 7413.38 |

                - National rates, not adjusted for a place: --zip, --locality or --cbsa does that.
                - NO_COMPLEXITY_ADJUSTMENT: Addendum J is not in the tables for 2026-07-01, so no complexity adjustment is assumed
                - NOT_PAYABLE_HERE: 62330 is rarely or never done outside a facility (NA): no rate there

                ## What this is not

                - National rates, not adjusted for a place.
                - Before the patient's share: the payments include deductible and coinsurance.
                - Not a guarantee of coverage or payment.
                - CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.mixed(), Format.MD, Options.PLAIN));
    }

    @Test
    void writesWhoPaysAndExplains() {
        assertEquals("""
                # Percutaneous image-guided lumbar decompression

                1 level, both sides · service on July 1, 2026 · national rates

                ## Payment by site

                | Site of service | Professional | Facility | Total |
                |---|---:|---:|---:|
                | Ambulatory surgery center (ASC) | $479.30 | $5,610.15 | $6,089.45 |

                ## Service lines

                | Code | Professional | ASC facility |
                |---|---:|---:|
                | 62330 | $479.30 | $5,610.15 |

                ## Who pays

                | Who pays | Surgery center |
                |---|---:|
                | Deductible | $0.00 |
                | Coinsurance | $1,217.89 |
                | Patient owes | $1,217.89 |
                | Medicare pays | $4,871.56 |
                | Sequestration | −$97.43 |
                | Provider receives | $5,992.02 |

                ## Technical appendix

                How each amount comes about

                | Code | Part | Table, indicator | Amount | Formula |
                |---|---|---|---:|---|
                | 62330 | Professional | pfs/2026, A | $479.30 | round((8.00 + 5.64 + 0.71) × 33.4009) |
                | 62330 | ASC facility | asc/2026, J8 | $5,610.15 | round(5610.15) |
                | Sum | ASC (24), total | | $6,089.45 | 479.30 + 5610.15 |
                | Patient | ASC (24) | | $1,217.89 | |

                - National rates, not adjusted for a place: --zip, --locality or --cbsa does that.

                ## Every term of each amount

                62330, Professional

                ```text
                479.30 physician fee: rounded half up to cents from
                └─ 479.302915 RVU × conversion factor: product of
                   ├─ 14.35 total RVU: sum of
                   │  ├─ 8.00 work RVU [pfs/2026 62330 (rvu26c)]
                   │  ├─ 5.64 facility PE RVU [pfs/2026 62330 (rvu26c)]
                   │  └─ 0.71 MP RVU [pfs/2026 62330 (rvu26c)]
                   └─ 33.4009 conversion factor [pfs.conversion_factor.nonqp from 2026-01-01 (cms-1832-f)]
                ```

                62330, ASC facility

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

                - National rates, not adjusted for a place.
                - The patient's share is a part of the payments, not added to them.
                - Not a guarantee of coverage or payment.
                - CPT codes © American Medical Association; CPT is its trademark.
                """, Report.of(Quotes.patientAtAsc(), Format.MD, Quotes.explained()));
    }
}
