package io.github.ratecard.release.input;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.text.Magic;
import java.io.ByteArrayInputStream;
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
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at the files of a zip archive and of archives in it. Of a file that is not recognised only the beginning is
 * unpacked. So an archive that would fill the disk does no harm.
 */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    /** An archive may hold archives, which may hold no others. */
    private static final int MOST_DEPTH = 2;
    /** The charset of names that are not marked as UTF-8. It has a character for every byte. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private static final long MOST_NESTED = 256L << 20;
    /** The most bytes that all entries of an archive may unpack to. */
    private static final long MOST_UNPACKED = 1L << 30;

    private final Predicate<String> wanted;
    private final Consumer<InputFile> look;
    private final Consumer<FileReport> report;
    private long unpacked;

    Archive(Predicate<String> wanted, Consumer<InputFile> look, Consumer<FileReport> report) {
        this.wanted = wanted;
        this.look = look;
        this.report = report;
    }

    /**
     * Looks at all entries.
     *
     * @throws Refused when the archive is damaged
     */
    void read(Path path, String shown, boolean asked) {
        read(path, shown, asked, 1);
    }

    private void read(Path path, String shown, boolean asked, int depth) {
        try (ZipFile zip = new ZipFile(path.toFile(), NAMES)) {
            List<ZipEntry> entries = entries(zip, shown);
            if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
                if (Workbook.is(zip)) {
                    sheets(zip, shown, asked);
                } else {
                    document(shown, asked);
                }
                return;
            }
            if (depth > MOST_DEPTH) {
                report.accept(FileReport.passedOver(shown, "an archive in an archive in an archive"));
                return;
            }
            for (ZipEntry entry : entries) {
                refuseMore(shown);
                String name = shown + "!" + Inputs.plain(entry.getName());
                if (wanted.test(name)) {
                    entry(zip, entry, name, depth);
                }
            }
        } catch (IOException damaged) {
            throw Refused.damaged(
                    "the zip archive is damaged or cut short: " + damaged.getMessage(), shown, "a whole zip archive");
        }
    }

    private void refuseMore(String shown) {
        if (unpacked > MOST_UNPACKED) {
            throw new Refused(
                    "the archive unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB",
                    shown,
                    "an archive as CMS publishes it",
                    "unpack what you need of it");
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
        entries.sort(Comparator.comparing(ZipEntry::getName, Inputs.FORMS));
        return entries;
    }

    private void entry(ZipFile zip, ZipEntry entry, String shown, int depth) {
        InputFile file = new InputFile(
                shown,
                false,
                entry.getSize(),
                () -> new CheckedEntry(zip.getInputStream(entry), entry, read -> unpacked += read));
        try {
            if (Magic.of(file.head()) == Magic.ZIP) {
                nested(file, depth + 1);
            } else {
                look.accept(file);
            }
        } catch (Refused refused) {
            report.accept(FileReport.refused(shown, "", refused.problem()));
        }
    }

    private void nested(InputFile file, int depth) {
        try {
            Path copy = Files.createTempFile("ratecard-", ".zip");
            try {
                copy(file, copy);
                read(copy, file.shown(), false, depth);
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

    /** Looks at each sheet of an Excel document as if it were a file. */
    private void sheets(ZipFile zip, String shown, boolean asked) {
        List<Workbook.Sheet> sheets = Workbook.sheets(zip, shown);
        for (Workbook.Sheet sheet : sheets) {
            String name = sheets.size() == 1 ? shown : shown + "!" + sheet.name();
            byte[] csv = sheet.csv();
            look.accept(
                    new InputFile(name, asked && sheets.size() == 1, csv.length, () -> new ByteArrayInputStream(csv)));
        }
    }

    /** A document of another kind that is stored as an archive. No table is read from it. */
    private void document(String shown, boolean asked) {
        String what = shown.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")
                ? "this is a Word document"
                : "this is an Office document, and no workbook";
        if (asked) {
            throw new Refused(
                    what, shown, "the table in CSV, text or an Excel workbook", "import the file that is beside it");
        }
        report.accept(FileReport.passedOver(shown, what));
    }
}
