package io.github.ratecard.report.text;

import io.github.ratecard.model.Decimal;
import io.github.ratecard.model.ReasonCode;
import io.github.ratecard.model.Term;
import io.github.ratecard.quote.Comparison;
import io.github.ratecard.report.amount.Options;
import io.github.ratecard.report.view.ComparisonTable;
import io.github.ratecard.report.words.ComparisonWords;
import io.github.ratecard.report.writer.Grid;
import io.github.ratecard.report.writer.Page;
import java.util.List;
import java.util.Optional;

/** A comparison for people to read in a terminal. */
public final class ComparisonText {
    private static final String INDENT = "  ";
    private static final int FEWEST_BAR = 8;
    private static final int MOST_BAR = 40;
    /** Eighths of a letter, from none to seven. */
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    private final Comparison comparison;
    private final Options options;
    private final boolean terminal;
    private final ComparisonTable table;
    private final Page page;

    private ComparisonText(Comparison comparison, Options options, boolean terminal) {
        this.comparison = comparison;
        this.options = options;
        this.terminal = terminal;
        this.table = new ComparisonTable(comparison, options.rounding());
        this.page = new Page(options.columns(), options.colour());
    }

    /** @param terminal whether people see it at once, where bars can be drawn */
    public static String of(Comparison comparison, Options options, boolean terminal) {
        return new ComparisonText(comparison, options, terminal).write();
    }

    private String write() {
        page.heading(ComparisonWords.title(comparison));
        page.prose("", "", String.join(" · ", ComparisonWords.circumstances(comparison)));
        page.blank();
        sites();
        notes("Why there is no amount", table.reasons());
        notes("Assumptions", ReasonCode.Kind.ASSUMPTION);
        notes("Warnings", ReasonCode.Kind.WARNING);
        notes("Notes", ReasonCode.Kind.NOTE);
        page.blank();
        for (String sentence : ComparisonWords.disclaimers(comparison)) {
            page.dim(sentence);
        }
        return page.toString();
    }

    private void sites() {
        Grid grid = grid();
        boolean fits = grid.width() <= page.columns();
        int bar = terminal && fits ? Math.min(MOST_BAR, page.columns() - grid.width() - INDENT.length()) : 0;
        if (fits && grid.size() > 1) {
            page.header(grid);
        }
        int row = 1;
        for (ComparisonTable.Place place : table.places()) {
            if (!table.hasAmount(place)) {
                page.prose("", INDENT, place.label() + ": " + table.outcomes(place));
                continue;
            }
            page.prose("", INDENT, place.label());
            for (Comparison.Item item : comparison.items()) {
                if (fits) {
                    page.line(withBar(grid, row, bar, table.result(item, place)));
                } else {
                    stacked(table.cells(item, place));
                }
                row++;
            }
        }
    }

    private Grid grid() {
        String[] header = table.header(ComparisonWords.subject(comparison));
        Grid grid = new Grid("l" + "r".repeat(header.length - 1));
        grid.row(header);
        for (ComparisonTable.Place place : table.places()) {
            for (Comparison.Item item : comparison.items()) {
                if (table.hasAmount(place)) {
                    String[] cells = table.cells(item, place);
                    cells[0] = INDENT + cells[0];
                    grid.row(cells);
                }
            }
        }
        return grid;
    }

    private String withBar(Grid grid, int row, int length, Optional<Term> amount) {
        String line = grid.line(row);
        if (length < FEWEST_BAR || amount.isEmpty()) {
            return line;
        }
        return line + " ".repeat(grid.width() - line.length()) + INDENT + bar(amount.get(), length);
    }

    private String bar(Term amount, int length) {
        Decimal longest = Decimal.ONE;
        for (ComparisonTable.Place place : table.places()) {
            for (Comparison.Item item : comparison.items()) {
                longest = longest.max(table.result(item, place).map(Term::value).orElse(Decimal.ZERO));
            }
        }
        Decimal all = Decimal.of((long) length * EIGHTHS.length);
        int eighths =
                Math.toIntExact(amount.value().multiply(all).divide(longest, 0).unscaled(0));
        return "█".repeat(eighths / EIGHTHS.length) + EIGHTHS[eighths % EIGHTHS.length];
    }

    private void stacked(String[] cells) {
        String[] header = table.header(ComparisonWords.subject(comparison));
        page.prose(INDENT, INDENT + INDENT, cells[0]);
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                page.sides(INDENT + INDENT + header[i], cells[i]);
            }
        }
    }

    private void notes(String heading, ReasonCode.Kind kind) {
        notes(heading, ComparisonWords.notes(comparison, kind, options.rounding()));
    }

    private void notes(String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        page.blank();
        page.heading(heading);
        sentences.forEach(page::bullet);
    }
}
