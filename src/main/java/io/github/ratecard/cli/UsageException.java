package io.github.ratecard.cli;

import io.github.ratecard.report.Problem;

/** A command line that cannot be read. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UsageException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
