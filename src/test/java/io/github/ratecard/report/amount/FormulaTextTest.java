package io.github.ratecard.report.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTextTest {
    private static final Term A = fact("1");
    private static final Term B = fact("2.50");
    private static final Term C = fact("3");

    @Test
    void bracketsWhatWouldBeReadWrongly() {
        Term sum = Term.sum("sum", List.of(A, B));
        Term difference = Term.difference("difference", A, B);
        assertEquals("(1 + 2.50) × 3", FormulaText.of(Term.product("product", sum, C)));
        assertEquals("3 × (1 − 2.50)", FormulaText.of(Term.product("product", C, difference)));
        assertEquals("3 − (1 + 2.50)", FormulaText.of(Term.difference("difference", C, sum)));
        assertEquals("3 − (1 − 2.50)", FormulaText.of(Term.difference("difference", C, difference)));
        assertEquals("1 − 2.50 − 3", FormulaText.of(Term.difference("difference", difference, C)));
        assertEquals("1 + 2.50 + 3", FormulaText.of(Term.sum("sum", List.of(sum, C))));
        assertEquals("1 × 2.50 + 3", FormulaText.of(Term.sum("sum", List.of(Term.product("product", A, B), C))));
        assertEquals("1 × 3", FormulaText.of(Term.product("product", Term.sum("one part", List.of(A)), C)));
    }

    @Test
    void namesTheOtherOperations() {
        assertEquals("round(1 × 2.50)", FormulaText.of(Term.rounded("rounded", Term.product("product", A, B))));
        assertEquals("min(1, 2.50)", FormulaText.of(Term.least("least", A, B)));
        assertEquals("max(1, 2.50 + 3)", FormulaText.of(Term.greatest("greatest", A, Term.sum("sum", List.of(B, C)))));
    }

    @Test
    void writesTheFeeOfTheFirstLevel() {
        assertEquals("round((8.00 + 5.64 + 0.71) × 33.4009)", FormulaText.of(Lines.amount(Lines.primary())));
    }

    private static Term fact(String value) {
        return Term.fact("fact", Decimal.of(value), Source.arithmetic());
    }
}
