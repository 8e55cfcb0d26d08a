package io.github.ratecard.release;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.input.InputFile;
import io.github.ratecard.release.layout.FileHeader;
import io.github.ratecard.release.layout.ReadRow;
import io.github.ratecard.release.row.RowReader;
import io.github.ratecard.release.store.EditionName;
import io.github.ratecard.table.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of CMS's own fees. Only its date was read so far. Its fees are compared when everything else is stored, and
 * are not kept.
 */
record FeeFile(FileHeader header, EditionName edition) {
    /**
     * Reads as far as the first row that can be read.
     *
     * @throws Refused when there is none, or nothing says from when the file holds
     */
    static FeeFile of(InputFile file, FileHeader header, Optional<LocalDate> given) {
        List<ReadRow> first = new ArrayList<>();
        file.read(text -> RowReader.pass(header, text, file.shown(), ImportProgress.UNSEEN, row -> !first.add(row)));
        if (first.isEmpty()) {
            throw Refused.damaged("no row can be read", file.shown() + ":" + header.line() + ":1", "rows");
        }
        return new FeeFile(header, EditionNamer.name(header, first.get(0), given, file.shown()));
    }

    /** The report of a file that is still to be compared. */
    FileReport report(String shown) {
        return FileReport.checked(shown, edition.title(), edition.notes());
    }

    /** What became of the file. */
    FileReport compared(InputFile file, Tables tables, ImportProgress progress) {
        progress.file(file.shown(), "fees", file.size());
        try {
            FeeCheck check = FeeCheck.of(file, header, tables, edition.dates().from(), progress);
            List<String> notes = new ArrayList<>(edition.notes());
            check.held().forEach(held -> notes.add(held.shownKey() + ": " + held.text() + " (" + held.place() + ")"));
            return FileReport.checked(file.shown(), edition.title(), notes).with(check.comparison());
        } catch (Refused refused) {
            return FileReport.refused(file.shown(), edition.title(), refused.problem());
        }
    }
}
