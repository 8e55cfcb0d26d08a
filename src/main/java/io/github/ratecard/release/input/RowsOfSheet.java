package io.github.ratecard.release.input;

import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.table.kind.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The rows of one sheet of an Excel document, as CSV. Within the bounds of a release's documents. */
public final class RowsOfSheet {
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm");
    private static final String VALID = "an .xlsx document as Excel saves it, or the sheet saved as CSV";
    /** More than Excel writes before the names of the sheets. */
    private static final int PROPERTIES = 1 << 16;

    private RowsOfSheet() {}

    /** Whether a file of this name is an Excel document. */
    public static boolean isNamed(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /**
     * The rows of a sheet, in UTF-8.
     *
     * @param sheet its name; empty when only one has rows
     * @throws TableException when there is no such document or sheet, or it is damaged
     */
    public static byte[] csv(Path file, Optional<String> sheet) throws IOException {
        String shown = file.toString();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (!Workbook.is(zip)) {
                throw new TableException("the file is no Excel document", shown, VALID);
            }
            if (countsFrom1904(zip)) {
                throw new TableException(
                        "the document counts its days from 1904, and days as numbers would be read four years early",
                        shown,
                        "a document that counts from 1900, or the sheet saved as CSV");
            }
            return chosen(Workbook.sheets(zip, shown), sheet, shown).csv();
        } catch (ZipException damaged) {
            throw new TableException("the file is no Excel document, or a damaged one", shown, VALID);
        } catch (Refused refused) {
            throw new TableException(
                    refused.problem().what(),
                    refused.problem().where(),
                    refused.problem().valid());
        }
    }

    private static Workbook.Sheet chosen(List<Workbook.Sheet> sheets, Optional<String> wanted, String shown) {
        List<Workbook.Sheet> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Workbook.Sheet sheet : sheets) {
            boolean filled = !new String(sheet.csv(), StandardCharsets.UTF_8).isBlank();
            if (filled) {
                names.add(sheet.name());
            }
            if (wanted.isPresent() ? sheet.name().equalsIgnoreCase(wanted.get().strip()) : filled) {
                found.add(sheet);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (wanted.isPresent()) {
            throw new TableException("there is no sheet '" + wanted.get() + "'", shown, String.join(", ", names));
        }
        throw found.isEmpty()
                ? new TableException("no sheet has rows", shown, "a header that names columns such as code, site, date")
                : new TableException(
                        "several sheets have rows", shown, "--sheet and one of " + String.join(", ", names));
    }

    private static boolean countsFrom1904(ZipFile zip) throws IOException {
        ZipEntry workbook = zip.getEntry("xl/workbook.xml");
        try (InputStream in = zip.getInputStream(workbook)) {
            String properties = new String(in.readNBytes(PROPERTIES), StandardCharsets.UTF_8);
            return properties.contains("date1904=\"1\"") || properties.contains("date1904=\"true\"");
        }
    }
}
