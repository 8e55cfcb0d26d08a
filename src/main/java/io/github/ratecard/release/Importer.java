package io.github.ratecard.release;

import io.github.ratecard.release.FileImport.Staged;
import io.github.ratecard.release.define.LayoutReader;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.FileReport.Outcome;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.ImportReport;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.input.InputFile;
import io.github.ratecard.release.input.Inputs;
import io.github.ratecard.release.layout.Layout;
import io.github.ratecard.release.store.EditionPart;
import io.github.ratecard.release.store.Generation;
import io.github.ratecard.release.store.ImportEntry;
import io.github.ratecard.release.store.ImportLock;
import io.github.ratecard.release.store.Leftovers;
import io.github.ratecard.release.store.Overlay;
import io.github.ratecard.release.store.OverlayChange;
import io.github.ratecard.table.ImportedTables;
import io.github.ratecard.table.TableStore;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.IoReason;
import io.github.ratecard.table.kind.TableException;
import io.github.ratecard.table.kind.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Imports the releases that CMS publishes into a user's data folder. Good rows are read and odd rows are reported. A
 * file that is refused does not keep the others out. Everything that was read comes into force in one step at the end;
 * if the process dies before that step, nothing does. CMS's own fees are then compared with the program's.
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
     * @param progress is told how far the import is
     */
    public record Options(Optional<LocalDate> from, Path data, boolean check, ImportProgress progress) {
        /** Options of an import that stores what it reads and reports no progress. */
        public Options(Optional<LocalDate> from, Path data) {
            this(from, data, false, ImportProgress.UNSEEN);
        }
    }

    /**
     * Something to import.
     *
     * @param shown what messages call it
     */
    public record Input(Path path, String shown) {}

    /** Imports files, folders with all that is below, and zip archives. */
    public ImportReport run(List<Path> inputs, Options options) {
        return runAll(
                inputs.stream().map(path -> new Input(path, path.toString())).toList(), options);
    }

    /** Whether the input has a table with codes that others license. Asked before anything is imported. */
    public boolean carriesCodes(Input input, Options options) {
        Options trial = new Options(options.from(), options.data(), true, options.progress());
        return runAll(List.of(input), trial).files().stream()
                .anyMatch(file -> file.fees().isPresent()
                        || file.reading()
                                .flatMap(read -> TableKind.named(read.table()))
                                .filter(TableKind::isByProcedure)
                                .isPresent());
    }

    /**
     * Imports inputs that messages call by other names than their paths.
     *
     * @throws TableException when the data folder is damaged or cannot be written to; then nothing was imported
     */
    public ImportReport runAll(List<Input> inputs, Options options) {
        List<Line> lines = new ArrayList<>();
        try (Tables own = Tables.open(List.of(shipped));
                Tables all = Tables.open(List.of(TableStore.imported(options.data()), shipped))) {
            List<Layout> layouts =
                    own.layouts().stream().map(LayoutReader::read).toList();
            FileLook look = new FileLook(layouts, new Parameters(own, all), options.from(), options.progress());
            options.progress()
                    .inputs(inputs.stream()
                            .mapToInt(input -> Inputs.count(input.path()))
                            .sum());
            for (Input input : inputs) {
                lines.addAll(look(input, look, options.progress()));
            }
        }
        passOverOtherForms(lines);
        boolean stores = lines.stream().anyMatch(line -> line.staged().isPresent());
        boolean compares = lines.stream().anyMatch(line -> line.fees().isPresent());
        try {
            if (options.check()) {
                attempt(lines, inputs, options, compares);
            } else {
                if (stores) {
                    ImportLock.hold(options.data(), () -> store(lines, options.data()));
                }
                compare(lines, inputs, options.data(), options.progress());
            }
        } catch (IOException unwritable) {
            throw new TableException(
                    "cannot write the imported tables",
                    options.data().toString(),
                    "a folder that can be written to: " + IoReason.of(unwritable));
        }
        return new ImportReport(lines.stream().map(Line::report).toList());
    }

    /**
     * A file while it is imported.
     *
     * @param staged what waits to be stored; empty when nothing does
     * @param fees what waits to be compared with what was stored
     */
    record Line(FileReport report, Optional<Staged> staged, Optional<FeeFile> fees) {
        static Line of(FileReport report) {
            return new Line(report, Optional.empty(), Optional.empty());
        }

        private Line with(FileReport now) {
            return new Line(now, staged, fees);
        }
    }

    private static List<Line> look(Input input, FileLook look, ImportProgress progress) {
        List<Line> lines = new ArrayList<>();
        new Inputs(any -> true, file -> lines.add(look.at(file)), report -> lines.add(Line.of(report)), progress)
                .path(input.path(), Inputs.plain(input.shown()));
        boolean nothing = lines.stream().allMatch(line -> line.report().outcome() == Outcome.PASSED_OVER);
        if (nothing) {
            String shown = Inputs.plain(input.shown());
            ImportProblem problem = new ImportProblem(
                    "no release file that we know is in it",
                    shown,
                    "files of CMS's releases, in CSV, text or Excel workbooks",
                    "see what was passed over, and why");
            lines.add(Line.of(FileReport.refused(shown, "", problem)));
        }
        return lines;
    }

    /** Where several files are the same table in several forms, the first one is taken. */
    private static void passOverOtherForms(List<Line> lines) {
        Map<String, String> first = new HashMap<>();
        lines.replaceAll(line -> {
            if (line.staged().isEmpty()) {
                return line;
            }
            String file = line.report().file();
            EditionPart part = line.staged().get().part();
            String before = first.putIfAbsent(ImportEntry.key(part.edition().id(), part.kind(), part.name()), file);
            boolean again = before != null && Inputs.form(before) != Inputs.form(file);
            return again ? Line.of(FileReport.passedOver(file, "the same table in another form: " + before)) : line;
        });
    }

    /** Does all that an import does in a temporary folder, which is removed. */
    private void attempt(List<Line> lines, List<Input> inputs, Options options, boolean compares) throws IOException {
        Overlay overlay = Overlay.of(options.data());
        put(lines, overlay);
        if (compares && overlay.isDirty()) {
            Path scratch = Files.createTempDirectory("ratecard-");
            try {
                Files.createDirectories(ImportedTables.folder(scratch));
                Generation.commit(scratch, overlay);
                compare(lines, inputs, scratch, options.progress());
            } finally {
                Leftovers.removeAll(scratch);
            }
        } else {
            compare(lines, inputs, options.data(), options.progress());
        }
    }

    private static void store(List<Line> lines, Path data) throws IOException {
        Overlay overlay = Overlay.of(data);
        put(lines, overlay);
        if (overlay.isDirty()) {
            Generation.commit(data, overlay);
        } else {
            Leftovers.remove(data);
        }
    }

    /** Puts all parts in, and says of each table whether it is complete now. */
    private static void put(List<Line> lines, Overlay overlay) {
        OverlayChange change = new OverlayChange(overlay);
        List<Supplier<FileReport>> reports = new ArrayList<>();
        for (Line line : lines) {
            reports.add(line.staged()
                    .map(staged -> put(staged, line, change, overlay))
                    .orElse(line::report));
        }
        for (int i = 0; i < reports.size(); i++) {
            lines.set(i, lines.get(i).with(reports.get(i).get()));
        }
    }

    /**
     * Puts a part in. Its report is made when all parts are in, because only then it is known whether the table is
     * complete.
     */
    private static Supplier<FileReport> put(Staged staged, Line line, OverlayChange change, Overlay overlay) {
        EditionPart part = staged.part();
        try {
            Outcome outcome = change.put(part);
            List<String> notes = change.notes();
            return () -> staged.report(
                    outcome, notes, overlay.isComplete(part.edition().id(), part.kind()));
        } catch (Refused refused) {
            return () -> line.report().refused(refused.problem());
        }
    }

    /** Reads the files of fees once more, after the tables to compare them with are stored. */
    private void compare(List<Line> lines, List<Input> inputs, Path data, ImportProgress progress) {
        List<String> files = lines.stream()
                .filter(line -> line.fees().isPresent())
                .map(line -> line.report().file())
                .toList();
        if (files.isEmpty()) {
            return;
        }
        try (Tables tables = Tables.open(List.of(TableStore.imported(data), shipped))) {
            Predicate<String> wanted =
                    name -> files.stream().anyMatch(file -> file.equals(name) || file.startsWith(name + "!"));
            Consumer<InputFile> compare = file -> lines.replaceAll(line -> line.fees()
                    .filter(fees -> line.report().file().equals(file.shown()))
                    .map(fees -> line.with(fees.compared(file, tables, progress)))
                    .orElse(line));
            Inputs again = new Inputs(wanted, compare, passedOver -> {}, ImportProgress.UNSEEN);
            inputs.stream().distinct().forEach(input -> again.path(input.path(), Inputs.plain(input.shown())));
        }
        lines.replaceAll(line -> line.report().outcome() == Outcome.CHECKED
                        && line.report().fees().isEmpty()
                ? line.with(line.report()
                        .refused(new ImportProblem(
                                "the file was there, and is not any more",
                                line.report().file(),
                                "a file that stays as it is while it is read",
                                "import it again")))
                : line);
    }
}
