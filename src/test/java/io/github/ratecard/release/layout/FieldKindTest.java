package io.github.ratecard.release.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ratecard.release.Look;
import io.github.ratecard.release.finding.FileFindings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CMS prints, and what the tables hold of it; by columns that are shipped. */
class FieldKindTest {
    private static FieldKind field(String layout, String column) {
        Layout found = Look.layouts().stream()
                .filter(each -> each.id().equals(layout))
                .findFirst()
                .orElseThrow();
        return found.columns().get(found.column(column)).field();
    }

    @ParameterizedTest
    @CsvSource({
        "asc-addendum-aa, rate, '$5,610.15 ', 5610.15",
        "asc-addendum-aa, rate, '$426.3', 426.30",
        "asc-addendum-aa, rate, ' $ 1,234.5000 ', 1234.50",
        "asc-addendum-aa, rate, '.', ''",
        "asc-addendum-aa, rate, 'N/A', ''",
        "asc-addendum-aa, rate, '', ''",
        "opps-addendum-b, rate, '$7,143.730', 7143.73",
        "opps-addendum-b, rate, '$0.682', 0.682",
        "opps-addendum-b, rate, '.5', 0.50",
        "opps-addendum-b, rate, '0', 0.00",
        "opps-addendum-b, indicator, 'J1 ', J1",
        "opps-addendum-b, indicator, 'j1', J1",
        "opps-addendum-p, percent, '57.16%', 57.16",
        "opps-ranks, rank, '2,058', 2058",
        "gpci, name, 'ALASKA* ', ALASKA",
        "gpci, name, 'NEW  YORK**', NEW YORK",
        "gpci, work, '1', 1.000",
        "pprrvu, nonfacility_na, 'NA', Y",
        "pprrvu, nonfacility_na, '', N",
        "pprrvu, work, '', 0.00",
        "pprrvu, status, 'a', A",
        "pprrvu, modifier, 'tc ', TC",
        "zip5, plus_four, '1', Y",
        "pprrvu, code, '100', 00100",
        "pprrvu, global, '0', 000",
        "gpci, mac, '2102', 02102",
        "zip5, zip, '501', 00501",
        "gpci, number, '1', 01",
        "opps-addendum-b, code, 'A4341\u00A0', A4341",
        "opps-addendum-b, code, 'A4341\u00FF', A4341",
        "opps-addendum-b, code, 'G0465\uFFFD', G0465",
    })
    void reads(String layout, String column, String cell, String field) {
        assertEquals(field, field(layout, column).read(cell, new FileFindings()));
    }

    @ParameterizedTest
    @CsvSource({
        "asc-addendum-aa, rate, '$5,61.15', '5,61.15' is not a number of zero or more",
        "asc-addendum-aa, rate, '$561O.15', '561O.15' is not a number of zero or more",
        "asc-addendum-aa, rate, '-5.00', '-5.00' is not a number of zero or more",
        "asc-addendum-aa, rate, '1.23E+05', '1.23E+05' is not a number of zero or more",
        "asc-addendum-aa, rate, '5.1234', '5.1234' has more than 3 decimals",
        "asc-addendum-aa, rate, '60.15%', '60.15%' is not a number of zero or more",
        "asc-addendum-aa, multiple_discount, 'X', 'X' is none of the words known here",
        "opps-addendum-p, percent, '157.16%', '157.16%' cannot be right",
        "pprrvu, total_facility, '', it is empty",
        "pprrvu, work, 'NA', 'NA' is not a number of zero or more",
        "pprrvu, code, '623300', '623300' does not belong here",
    })
    void refuses(String layout, String column, String cell, String message) {
        FieldKind field = field(layout, column);
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> field.read(cell, new FileFindings()))
                        .getMessage());
    }
}
