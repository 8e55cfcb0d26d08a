package io.github.ratecard.report.words;

import io.github.ratecard.release.finding.FileReport;
import java.util.Locale;

/** Words that the renderings of an import share. */
public final class ImportWords {
    private ImportWords() {}

    /** What became of a file. */
    public static String outcome(FileReport.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
