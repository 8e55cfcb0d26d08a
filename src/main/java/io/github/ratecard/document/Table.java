package io.github.ratecard.document;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of cells.
 *
 * @param caption empty where the title of the document says it
 * @param source what the documents behind a row are called
 */
public record Table(String caption, Kind kind, String source, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the rows are; where there is room for a table, all kinds are one. */
    public enum Kind {
        /** Values to be compared; the first cell of a row says what the row is about. */
        GRID,
        /** Statements, each with a key, with a note and with the documents behind it. */
        ENTRIES,
        /** Entries of a form: where, and in the last column what; with a note. */
        FIELDS,
        /** Names and values to be copied, each on a line that is not broken. */
        COPY
    }

    /** How the cells of a column are set. */
    public enum Setting {
        /** The word that an entry begins with. */
        KEY,
        /** Words that stay together. */
        WORD,
        /** Sentences, which may be broken. */
        PROSE,
        NUMBER,
        /** Sentences about the whole row, which may stand below it. */
        NOTE
    }

    public record Column(String name, Setting setting) {
        public static Column key(String name) {
            return new Column(name, Setting.KEY);
        }

        public static Column word(String name) {
            return new Column(name, Setting.WORD);
        }

        public static Column prose(String name) {
            return new Column(name, Setting.PROSE);
        }

        public static Column note(String name) {
            return new Column(name, Setting.NOTE);
        }

        public static Column number(String name) {
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
        public static final Cell NONE = of("–");

        public static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        public static Cell amount(Outcome<Term> amount) {
            return new Cell("", Optional.of(amount), Optional.empty());
        }

        public static Cell formula(Term term) {
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
        public static Row of(String source, String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(Cell.of(text));
            }
            return new Row(cells, List.of(source));
        }
    }

    public boolean hasSources() {
        return rows.stream().anyMatch(row -> !row.sources().isEmpty());
    }

    /** The column whose sentences are about the whole row; -1 for none. */
    public int noteColumn() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).setting() == Setting.NOTE) {
                return i;
            }
        }
        return -1;
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
