package io.github.ratecard.cli;

import io.github.ratecard.report.Problem;
import java.util.List;
import java.util.Optional;

/** A command line that cannot be read. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UsageException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** A value or argument that cannot be read. */
    static UsageException of(String what, String where, List<String> valid) {
        return new UsageException(new Problem("USAGE", what, where, Optional.empty(), valid, ""));
    }

    /** Options that cannot stand together. */
    static UsageException contradiction(String what, String where, List<String> valid) {
        return new UsageException(new Problem("OPTIONS_CONTRADICT", what, where, Optional.empty(), valid, ""));
    }

    Problem problem() {
        return problem;
    }
}
