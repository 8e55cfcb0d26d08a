package io.github.ratecard.cli.option;

import io.github.ratecard.report.Problem;
import java.util.List;
import java.util.Optional;

/** A command line that cannot be read. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UsageException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** A value or argument that cannot be read. */
    public static UsageException of(String what, String where, List<String> valid) {
        return new UsageException(new Problem("USAGE", what, where, Optional.empty(), valid, ""));
    }

    /** Options that cannot stand together. */
    public static UsageException contradiction(String what, String where, List<String> valid) {
        return new UsageException(new Problem("OPTIONS_CONTRADICT", what, where, Optional.empty(), valid, ""));
    }

    public Problem problem() {
        return problem;
    }
}
