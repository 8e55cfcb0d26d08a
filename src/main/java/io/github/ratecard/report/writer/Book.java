package io.github.ratecard.report.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook under way. The library dates every workbook by the clock; ours shall be the same bytes for the same
 * answer, so it is written to a draft first, from which {@link #finish} leaves the date out.
 */
public final class Book {
    private static final String APPLICATION = "ratecard";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String CREATED = "<dcterms:created.*</dcterms:created>";
    /** Not the earliest that an archive can tell: beside that Java writes the same once more, in the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);
    /** The draft is read once and removed: small enough, and quickly made. */
    private static final int DRAFT_COMPRESSION = 1;

    private final Path draft;
    private final OutputStream drafting;
    private final Workbook workbook;
    private final boolean worksOut;

    /** @param draft an empty file where it is put together; whoever gives it removes it */
    public Book(Path draft) throws IOException {
        this(draft, false);
    }

    /** @param worksOut whether there are formulas in it */
    public Book(Path draft, boolean worksOut) throws IOException {
        this.draft = draft;
        this.worksOut = worksOut;
        // Not created: one that a signal has removed shall not come back
        this.drafting = Files.newOutputStream(draft, StandardOpenOption.WRITE);
        this.workbook = new Workbook(drafting, APPLICATION, null);
        workbook.setCompressionLevel(DRAFT_COMPRESSION);
    }

    /** The next sheet. One whose rows are flushed ends before another begins. */
    public Sheet sheet(String name) {
        return new Sheet(workbook.newWorksheet(name));
    }

    /** Writes the whole workbook. */
    public void finish(OutputStream out) throws IOException {
        workbook.finish();
        drafting.close();
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile parts = new ZipFile(draft.toFile())) {
            Enumeration<? extends ZipEntry> entries = parts.entries();
            while (entries.hasMoreElements()) {
                ZipEntry part = entries.nextElement();
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                try (InputStream content = parts.getInputStream(part)) {
                    copy(part.getName(), content, zip);
                }
            }
        }
        zip.finish();
    }

    private void copy(String name, InputStream content, OutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            write(text(content).replaceAll(CREATED, ""), out);
        } else if (worksOut && name.startsWith(SHEETS)) {
            write(Formulas.sheet(text(content)), out);
        } else if (worksOut && name.equals(WORKBOOK)) {
            write(Formulas.workbook(text(content)), out);
        } else {
            content.transferTo(out);
        }
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
