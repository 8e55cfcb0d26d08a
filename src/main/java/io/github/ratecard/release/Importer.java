package io.github.ratecard.release;

import io.github.ratecard.release.FileImport.Staged;
import io.github.ratecard.release.FileReport.Outcome;
import io.github.ratecard.table.TableException;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports the releases that CMS publishes into a user's data folder. Each file is read whole or refused whole; a refused one
 * does not keep the others out. Everything that was read comes into force in one step at the end, or, when the process dies
 * before, not at all.
 */
public final class Importer {
    private final TableStore shipped;

    /** An importer for a program with these tables and layouts. */
    public Importer(TableStore shipped) {
        this.shipped = shipped;
    }

    /**
     * What is the same for all files of one import.
     *
     * @param from from when a file holds that does not say it
     * @param data the user's data folder; it is made when there is something to put into it
     * @param check whether to say what would happen, and change nothing
     */
    public record Options(Optional<LocalDate> from, Path data, boolean check) {
        /** Of an import that is made. */
        public Options(Optional<LocalDate> from, Path data) {
            this(from, data, false);
        }
    }

    /**
     * Imports files, folders with all that is below, and zip archives.
     *
     * @throws TableException when the data folder is damaged or cannot be written to; then nothing was imported
     */
    public ImportReport run(List<Path> inputs, Options options) {
        List<Line> lines = new ArrayList<>();
        try (Tables own = Tables.open(List.of(shipped));
                Tables all = Tables.open(List.of(TableStore.imported(options.data()), shipped))) {
            List<Layout> layouts =
                    own.layouts().stream().map(LayoutReader::read).toList();
            FileLook look = new FileLook(layouts, new Parameters(own, all), options.from());
            for (Path input : inputs) {
                lines.addAll(look(input, look));
            }
        }
        passOverOtherForms(lines);
        if (lines.stream().anyMatch(line -> line.staged().isPresent())) {
            if (options.check()) {
                Overlay overlay = Overlay.of(options.data());
                put(lines, overlay);
                complete(lines, overlay);
            } else {
                store(lines, options.data());
            }
        }
        return new ImportReport(lines.stream().map(Line::report).toList());
    }

    /**
     * A file in the making.
     *
     * @param staged what waits to be stored; empty when nothing does
     */
    record Line(FileReport report, Optional<Staged> staged) {}

    private static List<Line> look(Path input, FileLook look) {
        List<Line> lines = new ArrayList<>();
        Inputs inputs =
                new Inputs(file -> lines.add(look.at(file)), report -> lines.add(new Line(report, Optional.empty())));
        inputs.path(input);
        boolean nothing = lines.stream().allMatch(line -> line.report().outcome() == Outcome.PASSED_OVER);
        if (nothing) {
            String shown = Inputs.plain(input.toString());
            ImportProblem problem = new ImportProblem(
                    "no release file that we know is in it",
                    shown,
                    "files of CMS's releases, in CSV or tab-separated text",
                    "see what was passed over, and why");
            lines.add(new Line(FileReport.refused(shown, "", problem), Optional.empty()));
        }
        return lines;
    }

    /** Of one table in several forms the first stands. */
    private static void passOverOtherForms(List<Line> lines) {
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).staged().isPresent()) {
                String file = lines.get(i).report().file();
                String key = ImportEntry.of(lines.get(i).staged().get().part()).key();
                String before = first.putIfAbsent(key, file);
                if (before != null && Inputs.form(before) != Inputs.form(file)) {
                    lines.set(
                            i,
                            new Line(
                                    FileReport.passedOver(file, "the same table in another form: " + before),
                                    Optional.empty()));
                }
            }
        }
    }

    private static void store(List<Line> lines, Path data) {
        try {
            ImportLock.hold(data, () -> storeLocked(lines, data));
        } catch (IOException unwritable) {
            throw new TableException(
                    "cannot write the imported tables",
                    data.toString(),
                    "a folder that can be written to: " + unwritable);
        }
    }

    private static void storeLocked(List<Line> lines, Path data) throws IOException {
        Overlay overlay = Overlay.of(data);
        put(lines, overlay);
        if (overlay.isDirty()) {
            Generation.commit(data, overlay);
        } else {
            Leftovers.remove(data);
        }
        complete(lines, overlay);
    }

    private static void put(List<Line> lines, Overlay overlay) {
        OverlayChange change = new OverlayChange(overlay);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).staged().isPresent()) {
                lines.set(i, new Line(put(lines.get(i), change), lines.get(i).staged()));
            }
        }
    }

    private static FileReport put(Line line, OverlayChange change) {
        FileReport report = line.report();
        try {
            Outcome outcome = change.put(line.staged().orElseThrow().part());
            List<String> notes = new ArrayList<>(report.notes());
            notes.addAll(change.notes());
            return new FileReport(
                    report.file(),
                    outcome,
                    report.recognised(),
                    report.reading(),
                    Optional.empty(),
                    List.copyOf(notes));
        } catch (Refused refused) {
            return new FileReport(
                    report.file(),
                    Outcome.REFUSED,
                    report.recognised(),
                    report.reading(),
                    Optional.of(refused.problem()),
                    report.notes());
        }
    }

    /** Says of each table whether it is complete now that all files are in. */
    private static void complete(List<Line> lines, Overlay overlay) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Staged> staged = lines.get(i).staged();
            FileReport report = lines.get(i).report();
            if (staged.isPresent()) {
                Part part = staged.get().part();
                boolean complete = overlay.isComplete(part.edition().id(), part.kind());
                FileReport told = new FileReport(
                        report.file(),
                        report.outcome(),
                        report.recognised(),
                        report.reading().map(contents -> contents.with(complete)),
                        report.problem(),
                        report.notes());
                lines.set(i, new Line(told, staged));
            }
        }
    }
}
