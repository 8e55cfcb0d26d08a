package io.github.ratecard.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at the files of a zip archive, and of archives in it. What is not recognised is never unpacked further than its
 * beginning, so that an archive that unpacks to more than the disk holds does no harm.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    /** Of names that are not marked as UTF-8; it reads anything. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private static final long MOST_NESTED = 256L << 20;

    private final Consumer<InputFile> look;
    private final Consumer<FileReport> report;

    Archive(Consumer<InputFile> look, Consumer<FileReport> report) {
        this.look = look;
        this.report = report;
    }

    /**
     * Looks at all entries.
     *
     * @param nest whether archives in it are looked into as well
     * @throws Refused when the archive is damaged
     */
    void read(Path path, String shown, boolean asked, boolean nest) {
        try (ZipFile zip = new ZipFile(path.toFile(), NAMES)) {
            List<ZipEntry> entries = entries(zip, shown);
            if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
                spreadsheet(shown, asked);
                return;
            }
            for (ZipEntry entry : entries) {
                entry(zip, entry, shown + "!" + Inputs.plain(entry.getName()), nest);
            }
        } catch (IOException damaged) {
            throw Refused.damaged(
                    "the zip archive is damaged or cut short: " + damaged.getMessage(), shown, "a whole zip archive");
        }
    }

    private static List<ZipEntry> entries(ZipFile zip, String shown) {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refused(
                    "the archive holds " + zip.size() + " files",
                    shown,
                    "at most " + MOST_ENTRIES,
                    "unpack what you need of it");
        }
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries;
    }

    private void entry(ZipFile zip, ZipEntry entry, String shown, boolean nest) {
        InputFile file =
                new InputFile(shown, false, entry.getSize(), () -> new CheckedEntry(zip.getInputStream(entry), entry));
        try {
            if (Magic.of(file.head()) != Magic.ZIP) {
                look.accept(file);
            } else if (nest) {
                nested(file);
            } else {
                report.accept(FileReport.passedOver(shown, "an archive in an archive in an archive"));
            }
        } catch (Refused refused) {
            report.accept(FileReport.refused(shown, "", refused.problem()));
        }
    }

    private void nested(InputFile file) {
        try {
            Path copy = Files.createTempFile("ratecard-", ".zip");
            try {
                copy(file, copy);
                read(copy, file.shown(), false, false);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw Refused.damaged(
                    "the archive cannot be unpacked: " + unreadable.getMessage(), file.shown(), "a whole zip archive");
        }
    }

    private static void copy(InputFile file, Path copy) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (InputStream in = file.opener().open();
                OutputStream out = Files.newOutputStream(copy)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
                if (written > MOST_NESTED) {
                    throw new Refused(
                            "the archive in the archive is larger than " + (MOST_NESTED >> 20) + " MiB",
                            file.shown(),
                            "an archive as CMS publishes it",
                            "unpack it yourself");
                }
            }
        }
    }

    private void spreadsheet(String shown, boolean asked) {
        String what = "this is an Excel document, which is not read";
        if (asked) {
            throw new Refused(what, shown, "CSV or tab-separated text, as CMS publishes it beside", "import that file");
        }
        report.accept(FileReport.passedOver(shown, what + ": the same in CSV or text is"));
    }
}
