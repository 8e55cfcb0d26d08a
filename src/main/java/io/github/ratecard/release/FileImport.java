package io.github.ratecard.release;

import io.github.ratecard.release.finding.ControlTotal;
import io.github.ratecard.release.finding.FileFindings;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.layout.ControlRule;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.layout.LayoutColumn;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.layout.Variants;
import io.github.ratecard.release.row.Reading;
import io.github.ratecard.release.store.EditionName;
import io.github.ratecard.release.store.EditionPart;
import io.github.ratecard.table.Edition;
import io.github.ratecard.table.TableRow;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.entry.Parameter;
import io.github.ratecard.table.kind.Column;
import io.github.ratecard.table.kind.ColumnType;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one recognised file, checks it, and turns it into a part of an edition. */
final class FileImport {
    private final Reading reading;
    private final Layout layout;
    private final String shown;
    private final String sha256;
    private final List<String> notes = new ArrayList<>();
    /** The rows that are not held back. Until the checks are made, these are all rows that can be read. */
    private List<ReadRow> standing;

    private FileImport(Reading reading, String shown, String sha256) {
        this.reading = reading;
        this.layout = reading.header().layout();
        this.shown = shown;
        this.sha256 = sha256;
        this.standing = reading.rows();
    }

    /**
     * Reads a file.
     *
     * @param given the date for files that say none
     * @throws Refused at the first thing that is wrong with it
     */
    static Staged read(Reading reading, String sha256, Optional<LocalDate> given, Parameters parameters, String shown) {
        return new FileImport(reading, shown, sha256).stage(given, parameters);
    }

    private Staged stage(Optional<LocalDate> given, Parameters parameters) {
        EditionName edition = EditionNamer.name(reading.header(), reading.rows().get(0), given, shown);
        LocalDate from = edition.dates().from();
        List<ControlTotal> totals = controls(parameters, from);
        refuseUnknown(edition, parameters.all());
        reading.findings().refuseMany(standing.size());
        for (String title : reading.header().unknown()) {
            notes.add("the column '" + title + "' is not known and was left out");
        }
        notes.addAll(edition.notes());
        String name = layout.part();
        Optional<EditionPart.Printed> printed = Optional.empty();
        if (layout.variants().isPresent()) {
            VariantChooser chooser = new VariantChooser(layout.variants().get(), parameters);
            Variants.Variant variant = chooser.choose(reading, from, shown);
            notes.addAll(chooser.notes());
            name = variant.name();
            printed = Optional.of(printed(variant.parameter(), parameters.shipped()));
        }
        boolean full = reading.ended()
                && reading.rows().size() + reading.findings().held().size() >= layout.full();
        if (!reading.ended()) {
            notes.add("the notes that end such a file are missing: it was taken for an excerpt; is it cut short?");
        } else if (!full) {
            notes.add(
                    "an excerpt: it has " + reading.rows().size() + " rows, a whole release at least " + layout.full());
        }
        List<String[]> rows = rows(EditionPart.source(layout, edition, name), parameters.all());
        if (layout.published().contains(sha256)) {
            notes.add("as published: byte for byte a file of CMS's that this program knows");
        } else {
            new MoveCheck(layout.table().orElseThrow(), layout.columns(), edition, parameters)
                    .note(rows, standing, reading.findings());
        }
        EditionPart part =
                new EditionPart(shown, layout, edition, name, rows, full, printed, sha256, reading.findings());
        return new Staged(part, totals, List.copyOf(notes));
    }

    /** The number that the file prints in every row. Its description is that of the shipped number. */
    private EditionPart.Printed printed(String name, Tables shipped) {
        String column = layout.variants().orElseThrow().column();
        ReadRow first = standing.get(0);
        Optional<Parameter> known = shipped.parameters(name).stream().findFirst();
        return new EditionPart.Printed(
                name,
                first.number(column).orElseThrow(),
                known.map(Parameter::unit).orElse("number"),
                known.map(Parameter::description).orElse(name),
                first.place(column));
    }

    private List<ControlTotal> controls(Parameters parameters, LocalDate from) {
        String place = shown + ":" + reading.header().line() + ":1";
        ControlRule.Checked file =
                new ControlRule.Checked(reading.rows(), reading.findings(), place, name -> parameters.at(name, from));
        List<ControlTotal> totals = new ArrayList<>();
        int others = 0;
        for (ControlRule rule : layout.controls()) {
            ControlTotal total = rule.check(file);
            others += rule.isTotal() ? 0 : 1;
            if (rule.isTotal()) {
                totals.add(total);
            }
        }
        if (others > 0) {
            totals.add(new ControlTotal(
                    "columns are not swapped", reading.rows().size(), others + (others == 1 ? " check" : " checks")));
        }
        standing = reading.standing();
        return List.copyOf(totals);
    }

    /** Refuses a file with keys that another table of the same days does not have. */
    private void refuseUnknown(EditionName edition, Tables tables) {
        if (layout.known().isEmpty()) {
            return;
        }
        Layout.Known rule = layout.known().get();
        Set<List<String>> known = new HashSet<>();
        for (Edition other : tables.editions()) {
            boolean overlaps = !other.dates().from().isAfter(edition.dates().to())
                    && !other.dates().to().isBefore(edition.dates().from());
            if (other.table() == rule.in() && overlaps) {
                for (TableRow row : tables.rows(other)) {
                    known.add(rule.by().stream().map(row::text).toList());
                }
            }
        }
        for (ReadRow row : standing) {
            List<String> key = rule.by().stream().map(row::text).toList();
            if (!known.isEmpty() && !known.contains(key)) {
                throw Refused.damaged(
                        String.join("-", key) + " is not in the " + rule.in().title() + " of these days",
                        row.place(rule.by().get(0)),
                        "what " + rule.in().release() + " knows");
            }
        }
    }

    private List<String[]> rows(String source, Tables tables) {
        TableKind kind = layout.table().orElseThrow();
        int width = kind.columns().size();
        int sourceColumn = EditionPart.sourceColumn(kind);
        List<String[]> rows = new ArrayList<>(standing.size());
        for (ReadRow row : standing) {
            rows.add(row.target(width, sourceColumn, source));
        }
        for (LayoutColumn column : layout.columns()) {
            column.takenFrom().ifPresent(look -> lookUp(rows, kind, column, look, tables));
        }
        check(kind, rows);
        return rows;
    }

    /** Replaces a value by that of another table for the same key, if it has one. The latest edition counts. */
    private static void lookUp(
            List<String[]> rows, TableKind kind, LayoutColumn column, LayoutColumn.LookUp look, Tables tables) {
        TableKind other = TableKind.named(look.table()).orElseThrow();
        Map<List<String>, String> known = new HashMap<>();
        Map<String, Set<String>> byFirst = new HashMap<>();
        tables.editions().stream().filter(edition -> edition.table() == other).forEach(edition -> {
            for (TableRow row : tables.rows(edition)) {
                List<String> key = new ArrayList<>();
                look.by().forEach(name -> key.add(row.text(name)));
                known.putIfAbsent(key, row.text(column.name()));
                byFirst.computeIfAbsent(key.get(0), first -> new HashSet<>()).add(row.text(column.name()));
            }
        });
        for (String[] row : rows) {
            List<String> key = new ArrayList<>();
            look.by().forEach(name -> key.add(row[kind.column(name)]));
            row[column.target()] = known.getOrDefault(key, row[column.target()]);
            Set<String> only = byFirst.getOrDefault(key.get(0), Set.of());
            if (row[column.target()].isEmpty() && only.size() == 1) {
                row[column.target()] = only.iterator().next();
            }
        }
    }

    /** Checks that texts are what the table may hold. Numbers and flags were checked when they were read. */
    private void check(TableKind kind, List<String[]> rows) {
        for (int i = 0; i < kind.columns().size(); i++) {
            Column column = kind.columns().get(i);
            if (column.type() == ColumnType.CODE || column.type() == ColumnType.TEXT) {
                Set<String> checked = new HashSet<>();
                for (int r = 0; r < rows.size(); r++) {
                    if (checked.add(rows.get(r)[i])) {
                        check(column, rows.get(r)[i], standing.get(r).line());
                    }
                }
            }
        }
    }

    private void check(Column column, String field, int line) {
        try {
            column.check(field);
        } catch (IllegalArgumentException wrong) {
            throw Refused.damaged(wrong.getMessage(), shown + ":" + line + ":1", column.valid());
        }
    }

    /** A file that was read and is not stored yet. */
    record Staged(EditionPart part, List<ControlTotal> totals, List<String> notes) {
        /**
         * What is said of it.
         *
         * @param stored what to know of its part that was stored
         * @param complete whether the table is complete with it
         */
        FileReport report(FileReport.Outcome outcome, List<String> stored, boolean complete) {
            FileFindings findings = part.findings();
            FileReport.Contents contents = new FileReport.Contents(
                    part.edition().id(),
                    part.kind().system() + "/" + part.kind().file(),
                    part.edition().dates(),
                    complete,
                    part.rows().size(),
                    findings.leftOut(),
                    findings.mended(),
                    findings.held(),
                    findings.noted(),
                    totals,
                    part.sha256());
            List<String> all = new ArrayList<>(notes);
            all.addAll(stored);
            if (part.full() && !complete) {
                all.add("whole itself, but an excerpt of the table: that is complete with "
                        + String.join(" and ", part.layout().whole()).toUpperCase(Locale.ROOT));
            }
            return FileReport.read(part.shown(), outcome, part.layout().title(), contents, all);
        }
    }
}
