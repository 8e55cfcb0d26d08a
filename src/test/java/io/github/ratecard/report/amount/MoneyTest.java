package io.github.ratecard.report.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       |         0.00 |         $0.00 |       0 |       $0",
                "0.5     |         0.50 |         $0.50 |       1 |       $1",
                "189.05  |       189.05 |       $189.05 |     189 |     $189",
                "1000    |      1000.00 |     $1,000.00 |    1000 |   $1,000",
                "5610.15 |      5610.15 |     $5,610.15 |    5610 |   $5,610",
                "123456.5|    123456.50 |   $123,456.50 |  123457 | $123,457",
                "1234567 |   1234567.00 | $1,234,567.00 | 1234567 | $1,234,567",
                "-97.43  |       -97.43 |       −$97.43 |     -97 |     −$97",
            })
    void showsCentsOrDollars(String amount, String plain, String text, String plainDollars, String dollars) {
        Term term = term(amount);
        assertEquals(plain, new Money(Rounding.CENTS).plain(term));
        assertEquals(text, new Money(Rounding.CENTS).text(term));
        assertEquals(plainDollars, new Money(Rounding.DOLLARS).plain(term));
        assertEquals(dollars, new Money(Rounding.DOLLARS).text(term));
    }

    /** Rounding belongs in a rule, where it shows. */
    @Test
    void refusesAFractionOfACent() {
        assertThrows(ArithmeticException.class, () -> new Money(Rounding.CENTS).plain(term("999.995")));
    }

    @Test
    void showsWhatIsTakenOff() {
        Money money = new Money(Rounding.CENTS);
        assertEquals("−$97.43", money.taken(term("97.43")));
        assertEquals("$0.00", money.taken(term("0")));
    }

    private static Term term(String amount) {
        return Term.fact("amount", Decimal.of(amount), Source.arithmetic());
    }
}
