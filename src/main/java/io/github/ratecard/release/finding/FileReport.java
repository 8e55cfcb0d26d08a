package io.github.ratecard.release.finding;

import io.github.ratecard.model.date.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file the path as it was given; below a folder or in an archive ({@code RVU26C.zip!GPCI2026.csv}) from there
 * @param recognised what the file is, in words; empty when it is nothing that we know
 * @param reading what it holds, once it was read whole
 * @param problem why it was refused
 * @param fees what came of comparing CMS's own fees
 * @param notes what else to know: why it was passed over, columns that were left out, how it was dated
 */
public record FileReport(
        String file,
        Outcome outcome,
        String recognised,
        Optional<Contents> reading,
        Optional<ImportProblem> problem,
        List<String> notes,
        Optional<FeeComparison> fees) {
    /** What can become of a file. */
    public enum Outcome {
        /** Its rows are in the tables now. */
        IMPORTED,
        /** Its rows were in the tables before. */
        ALREADY_THERE,
        /** Something is wrong with it; nothing of it is in the tables. */
        REFUSED,
        /** CMS's own fees: compared with the program's, and not kept. */
        CHECKED,
        /** Not a file that we know, in a folder or archive that was given as a whole. */
        PASSED_OVER
    }

    /**
     * What a file holds.
     *
     * @param edition {@code pfs/2026C}
     * @param table {@code pfs/rvu}
     * @param dates from when to when it holds, unless a later edition takes over
     * @param complete whether the edition's table is complete with it; an excerpt cannot say that a code is not on a schedule
     * @param rows how many became rows of the table
     * @param leftOut how many did not, by what they are
     * @param restored how many cells were mended, by how
     * @param heldBack the keys for which there is no row
     * @param noted what to know of rows that stand as they are printed
     * @param controls the checks it passed
     * @param sha256 of its bytes
     */
    public record Contents(
            String edition,
            String table,
            DateRange dates,
            boolean complete,
            int rows,
            Map<String, Integer> leftOut,
            Map<String, Integer> restored,
            List<FileFinding> heldBack,
            List<FileFinding> noted,
            List<ControlTotal> controls,
            String sha256) {}

    /** A file of which nothing is used. */
    public static FileReport refused(String file, String recognised, ImportProblem problem) {
        return new FileReport(
                file, Outcome.REFUSED, recognised, Optional.empty(), Optional.of(problem), List.of(), Optional.empty());
    }

    public static FileReport passedOver(String file, String why) {
        return of(file, Outcome.PASSED_OVER, "", Optional.empty(), List.of(why));
    }

    /** A file that was read, whose rows are in the tables. */
    public static FileReport read(String file, Outcome outcome, String recognised, Contents read, List<String> notes) {
        return of(file, outcome, recognised, Optional.of(read), notes);
    }

    public static FileReport checked(String file, String recognised, List<String> notes) {
        return of(file, Outcome.CHECKED, recognised, Optional.empty(), notes);
    }

    private static FileReport of(
            String file, Outcome outcome, String recognised, Optional<Contents> reading, List<String> notes) {
        return new FileReport(
                file, outcome, recognised, reading, Optional.empty(), List.copyOf(notes), Optional.empty());
    }

    /** The same file, compared. */
    public FileReport with(FeeComparison compared) {
        return new FileReport(file, outcome, recognised, reading, problem, notes, Optional.of(compared));
    }

    /** The same file, refused after all. */
    public FileReport refused(ImportProblem why) {
        return new FileReport(file, Outcome.REFUSED, recognised, reading, Optional.of(why), notes, fees);
    }
}
