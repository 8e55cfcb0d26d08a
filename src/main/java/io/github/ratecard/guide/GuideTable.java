package io.github.ratecard.guide;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of the guide. The first cell of a row says what the row is about. */
public record GuideTable(String caption, List<Column> columns, List<Row> rows) implements Block {
    public GuideTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How the cells of a column are set. */
    public enum Setting {
        /** Words that stay together. */
        WORD,
        /** Sentences, which may be broken. */
        PROSE,
        NUMBER,
        /** Sentences about the whole row, which may stand below it. */
        NOTE
    }

    public record Column(String name, Setting setting) {
        static Column word(String name) {
            return new Column(name, Setting.WORD);
        }

        static Column prose(String name) {
            return new Column(name, Setting.PROSE);
        }

        static Column note(String name) {
            return new Column(name, Setting.NOTE);
        }

        static Column number(String name) {
            return new Column(name, Setting.NUMBER);
        }
    }

    /**
     * What a cell shows: its text; or, when there is one, an amount, or how an amount came about.
     *
     * @param amount or the reason why there is none
     */
    public record Cell(String text, Optional<Outcome<Term>> amount, Optional<Term> formula) {
        /** What stands where there is nothing to show. */
        static final Cell NONE = of("–");

        static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        static Cell amount(Outcome<Term> amount) {
            return new Cell("", Optional.of(amount), Optional.empty());
        }

        static Cell formula(Term term) {
            return new Cell("", Optional.empty(), Optional.of(term));
        }
    }

    /** @param sources of what the row says */
    public record Row(List<Cell> cells, List<String> sources) {
        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }

        /** A row of plain texts. */
        static Row of(String source, String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(Cell.of(text));
            }
            return new Row(cells, List.of(source));
        }
    }

    @Override
    public void write(BlockWriter out) {
        out.table(this);
    }

    @Override
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        rows.forEach(row -> sources.addAll(row.sources()));
        return sources;
    }
}
