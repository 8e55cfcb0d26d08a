package io.github.ratecard.release.finding;

/** A file that is not imported, with the reason. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    public static final String FETCH_AGAIN = "fetch the file again from CMS";

    private final transient ImportProblem problem;

    public Refused(String what, String where, String valid, String next) {
        super(what);
        this.problem = new ImportProblem(what, where, valid, next);
    }

    /** The refusal of a file that was damaged after CMS published it: a new copy would be sound. */
    public static Refused damaged(String what, String where, String valid) {
        return new Refused(what, where, valid, FETCH_AGAIN);
    }

    public ImportProblem problem() {
        return problem;
    }
}
