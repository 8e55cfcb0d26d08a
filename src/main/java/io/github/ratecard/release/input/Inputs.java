package io.github.ratecard.release.input;

import io.github.ratecard.model.Visible;
import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProblem;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.text.Magic;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the files to look at: those that are named, those of folders and below, and those of archives. */
public final class Inputs {
    /**
     * Sorts files by folder, and in a folder CSV before text before Excel. Of one table in several forms
     * the first sound one is taken.
     */
    static final Comparator<String> FORMS = Comparator.comparing((String path) -> within(path))
            .thenComparing(Inputs::form)
            .thenComparing(Comparator.naturalOrder());

    private final Predicate<String> wanted;
    private final Consumer<InputFile> look;
    private final Consumer<FileReport> report;
    private final ImportProgress progress;

    /**
     * A search.
     *
     * @param wanted whether to open a file or archive of this name
     * @param look is given each file, while its archive is open
     * @param report is told of what cannot be looked at
     * @param progress is told of each file and archive
     */
    public Inputs(
            Predicate<String> wanted, Consumer<InputFile> look, Consumer<FileReport> report, ImportProgress progress) {
        this.wanted = wanted;
        this.look = look;
        this.report = report;
        this.progress = progress;
    }

    /** How many files and archives a path stands for. */
    public static int count(Path path) {
        if (!Files.isDirectory(path)) {
            return 1;
        }
        List<Path> files = new ArrayList<>();
        walk(path, files, unreadable -> {});
        return files.size();
    }

    /** Looks at one path. */
    public void path(Path path, String shown) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (Files.isRegularFile(path)) {
            file(path, shown, true);
        } else {
            boolean there = Files.exists(path);
            refuse(shown, there ? "this is neither a file nor a folder" : "there is no such file");
        }
    }

    private static String within(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** 0 for CSV, 1 for text, 2 for Excel, 3 for folders and archives. */
    public static int form(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? 0 : name.endsWith(".txt") ? 1 : name.contains(".xlsx") ? 2 : 3;
    }

    private void folder(Path folder) {
        List<Path> files = new ArrayList<>();
        walk(folder, files, unreadable -> refuse(plain(unreadable.getMessage()), "this cannot be read"));
        files.sort(Comparator.comparing(Path::toString, FORMS));
        files.forEach(file -> file(file, plain(file.toString()), false));
    }

    /** Finds the files of a folder and below. */
    private static void walk(Path folder, List<Path> files, Consumer<IOException> failed) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    failed.accept(unreadable);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            failed.accept(unreadable);
        }
    }

    private void file(Path path, String shown, boolean asked) {
        if (!wanted.test(shown)) {
            return;
        }
        progress.nextInput();
        InputFile file = new InputFile(shown, asked, size(path), () -> Files.newInputStream(path));
        try {
            if (Magic.of(file.head()) == Magic.ZIP) {
                new Archive(wanted, look, report).read(path, shown, asked);
            } else {
                look.accept(file);
            }
        } catch (Refused refused) {
            report.accept(FileReport.refused(shown, "", refused.problem()));
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            // Reported when its first bytes cannot be read
            return -1;
        }
    }

    private void refuse(String shown, String what) {
        report.accept(FileReport.refused(
                shown,
                "",
                new ImportProblem(
                        what, shown, "a file, a folder or a zip archive that can be read", "look for a misspelling")));
    }

    /** A name without control characters, which a terminal would obey. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.chars().forEach(c -> plain.append(c < ' ' || c == 127 ? '?' : (char) c));
        return Visible.of(plain.toString());
    }
}
