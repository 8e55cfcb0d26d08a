package io.github.ratecard.document;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of cells.
 *
 * @param name one word
 * @param caption empty where the title of the document says it
 * @param source what the documents behind a row are called
 * @param groups what the groups of the rows are, where they have groups
 * @param remarks what is said below it
 */
public record Table(
        String name,
        String caption,
        Kind kind,
        String source,
        String groups,
        List<Column> columns,
        List<Row> rows,
        List<Remark> remarks)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** Statements, each with its documents. */
    public Table(String caption, Kind kind, String source, List<Column> columns, List<Row> rows) {
        this("", caption, kind, source, "", columns, rows, List.of());
    }

    /** Values without groups and remarks. */
    public static Table values(String name, String caption, List<Column> columns, List<Row> rows) {
        return new Table(name, caption, Kind.VALUES, "", "", columns, rows, List.of());
    }

    public Table inGroups(String what) {
        return new Table(name, caption, kind, source, what, columns, rows, remarks);
    }

    public Table withRemarks(List<Remark> below) {
        return new Table(name, caption, kind, source, groups, columns, rows, below);
    }

    /** What the rows are; where there is room for a table, all kinds are one. */
    public enum Kind {
        /** Amounts and words that stay together; where there is no room, the cells of a row stand below each other. */
        VALUES,
        /** Values to be compared; the first cell of a row says what the row is about. */
        GRID,
        /** Statements, each with a key, with a note and with the documents behind it. */
        ENTRIES,
        /** Entries of a form: where, and in the last column what; with a note. */
        FIELDS,
        /** Names and values to be copied, each on a line that is not broken. */
        COPY,
        /** A name, a value and what the value means, as many beside each other as there is room for. */
        PAIRS
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
        /** How often: once need not be said. */
        COUNT,
        AMOUNT,
        /** An amount that is drawn as a bar where there is room for one. */
        BAR,
        /** Sentences about the whole row, which may stand below it. */
        NOTE,
        /** What the details of a row say, in short. */
        REMARK,
        /** What the heading of a group says of all its rows. */
        OF_GROUP;

        public boolean isNumber() {
            return this == NUMBER || this == COUNT || isAmount();
        }

        public boolean isAmount() {
            return this == AMOUNT || this == BAR;
        }
    }

    /** @param spare how soon it is left out where there is no room for all: 1 first, 0 never */
    public record Column(String name, Setting setting, int spare) {
        public Column(String name, Setting setting) {
            this(name, setting, 0);
        }

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

        public static Column amount(String name) {
            return new Column(name, Setting.AMOUNT);
        }
    }

    /**
     * What a cell shows: its text; or, when there is none, an amount, or how an amount came about.
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

    /**
     * Rows that belong together.
     *
     * @param label in a cell of each row
     * @param heading above the rows
     * @param told whether the heading says all that the rows do
     */
    public record Group(String label, String heading, boolean told) {
        public static final Group NONE = new Group("", "", false);
    }

    /**
     * What there is to say of a row beyond its cells.
     *
     * @param text the sentence, or what the terms come to; empty where their formula says it
     * @param terms how these come about
     * @param elsewhere terms that are taken apart elsewhere
     */
    public record Detail(Kind kind, String text, List<Term> terms, List<Term> elsewhere) {
        /** What a detail is. */
        public enum Kind {
            /** Why there is no amount. */
            REASON,
            /** The same, said elsewhere too: where there is no room below a row it is left out. */
            TOLD_REASON,
            /** The terms of an amount. */
            FORMULA,
            /** Those of an amount that is nothing: the sentence is what matters. */
            PACKAGED,
            /** The terms that an amount adds up, no further. */
            SUM,
            /** Terms that share most of their own. */
            SHARES
        }

        public Detail {
            terms = List.copyOf(terms);
            elsewhere = List.copyOf(elsewhere);
        }

        public static Detail reason(String text, boolean told) {
            return new Detail(told ? Kind.TOLD_REASON : Kind.REASON, text, List.of(), List.of());
        }

        public static Detail of(Kind kind, String text, Term term) {
            return new Detail(kind, text, List.of(term), List.of());
        }
    }

    /** @param sources of what the row says */
    public record Row(List<Cell> cells, List<String> sources, Group group, List<Detail> details) {
        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
            details = List.copyOf(details);
        }

        public Row(List<Cell> cells, List<String> sources) {
            this(cells, sources, Group.NONE, List.of());
        }

        /** A row of plain texts. */
        public static Row of(String source, String... texts) {
            return new Row(cells(texts), List.of(source));
        }

        public static List<Cell> cells(String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(Cell.of(text));
            }
            return cells;
        }
    }

    /**
     * A sentence below a table.
     *
     * @param mark by which cells refer to it; empty for none
     * @param inRows whether the details of the rows say it
     */
    public record Remark(String mark, String text, boolean inRows) {
        /** The mark and the sentence. */
        public String whole() {
            return mark.isEmpty() ? text : mark + " " + text;
        }
    }

    public boolean hasSources() {
        for (Row row : rows) {
            if (!row.sources().isEmpty()) {
                return true;
            }
        }
        return false;
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
