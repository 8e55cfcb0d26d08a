package io.github.ratecard.release;

import io.github.ratecard.release.finding.FileReport;
import io.github.ratecard.release.finding.ImportProgress;
import io.github.ratecard.release.finding.Refused;
import io.github.ratecard.release.row.Reading;
import io.github.ratecard.release.store.EditionName;
import io.github.ratecard.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CMS's own fees, read and waiting to be compared with the program's. */
record FeeFile(String shown, Reading reading, EditionName edition) {
    /**
     * Reads such a file.
     *
     * @throws Refused when it is not what it claims to be, or nothing says from when it holds
     */
    static FeeFile of(Reading reading, Optional<java.time.LocalDate> given, String shown) {
        reading.findings().refuseMany(reading.rows().size(), shown);
        return new FeeFile(shown, reading, EditionNamer.name(reading, given, shown));
    }

    /** The file before it is compared. */
    FileReport report() {
        List<String> notes = new ArrayList<>(edition.notes());
        reading.findings()
                .held()
                .forEach(held -> notes.add(held.shownKey() + ": " + held.text() + " (" + held.place() + ")"));
        return FileReport.checked(shown, edition.title(), notes);
    }

    /** What became of the file. */
    FileReport compared(Tables tables, ImportProgress progress) {
        progress.file(shown, "fees", reading.rows().size());
        return report().with(FeeCheck.compare(reading, tables, edition.dates().from(), progress));
    }
}
