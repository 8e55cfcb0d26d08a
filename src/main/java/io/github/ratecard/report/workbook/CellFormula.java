package io.github.ratecard.report.workbook;

import io.github.ratecard.model.Op;
import io.github.ratecard.model.Source;
import io.github.ratecard.model.Term;
import io.github.ratecard.report.amount.FormulaText;
import io.github.ratecard.report.amount.FormulaText.Notation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas of terms as spreadsheets write them. A term that stands in a cell of its own is that cell; every other one is taken
 * apart, down to cells. So a formula of a workbook is one more way to write the very tree that an amount was worked out by.
 */
final class CellFormula implements Notation {
    private final Map<Term, String> cells = new HashMap<>();

    CellFormula() {}

    /** Those that another one knows, and more. */
    CellFormula(CellFormula others) {
        cells.putAll(others.cells);
    }

    /** Where a term stands; the first cell stays, where there are several. */
    void put(Term term, String cell) {
        cells.putIfAbsent(term, cell);
    }

    String cell(Term term) {
        return cells.get(term);
    }

    /** What is to stand in a cell: the formula of its term; or another cell, where that has the term already. */
    String of(Term term, String cell) {
        String known = cells.get(term);
        return known == null || known.equals(cell) ? FormulaText.of(term, this) : known;
    }

    /** The same in words, for those who read it: the names of what stands in cells. */
    String words(Term term) {
        return FormulaText.of(term, new InWords());
    }

    @Override
    public Optional<String> instead(Term term) {
        String known = cells.get(term);
        if (known != null) {
            return Optional.of(known);
        }
        if (!term.parts().isEmpty()) {
            return Optional.empty();
        }
        if (term.source().equals(Source.arithmetic()) || term.source().isComputed()) {
            return Optional.of(term.value().toString());
        }
        throw new IllegalStateException("no cell has " + term.name());
    }

    @Override
    public String between(Op op) {
        return switch (op) {
            case SUM -> "+";
            case DIFFERENCE -> "-";
            case PRODUCT -> "*";
            case QUOTIENT -> "/";
            default -> ",";
        };
    }

    @Override
    public String before(Op op) {
        return switch (op) {
            case ROUNDED, QUOTIENT -> "ROUND(";
            case ROUNDED_UP -> "ROUNDUP(";
            case LEAST -> "MIN(";
            case GREATEST -> "MAX(";
            default -> "";
        };
    }

    @Override
    public String after(Op op) {
        return switch (op) {
            case ROUNDED -> "," + Term.MONEY_SCALE + ")";
            case QUOTIENT -> "," + Term.QUOTIENT_DECIMALS + ")";
            case ROUNDED_UP -> ",0)";
            case LEAST, GREATEST -> ")";
            default -> "";
        };
    }

    /** What people read, with names for cells. */
    private final class InWords implements Notation {
        @Override
        public Optional<String> instead(Term term) {
            return cells.containsKey(term) ? Optional.of(term.name()) : FormulaText.FOR_PEOPLE.instead(term);
        }

        @Override
        public String between(Op op) {
            return FormulaText.FOR_PEOPLE.between(op);
        }

        @Override
        public String before(Op op) {
            return FormulaText.FOR_PEOPLE.before(op);
        }

        @Override
        public String after(Op op) {
            return FormulaText.FOR_PEOPLE.after(op);
        }
    }
}
