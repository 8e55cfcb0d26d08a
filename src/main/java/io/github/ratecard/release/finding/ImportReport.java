package io.github.ratecard.release.finding;

import java.util.List;

/** What an import did, file by file in the order in which they were given. */
public record ImportReport(List<FileReport> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /** Whether no file was refused. */
    public boolean isClean() {
        return count(FileReport.Outcome.REFUSED) == 0;
    }

    /** Whether any key of a file that was not refused is held back, or a fee of CMS's is not the program's. */
    public boolean leavesOpen() {
        boolean unequal = files.stream()
                .anyMatch(file -> file.fees().filter(fees -> !fees.isClean()).isPresent());
        return unequal
                || files.stream()
                        .filter(file -> file.outcome() != FileReport.Outcome.REFUSED)
                        .anyMatch(file -> file.reading()
                                .filter(read -> !read.heldBack().isEmpty())
                                .isPresent());
    }

    /** How many files came to this. */
    public int count(FileReport.Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
