package io.github.ratecard.cli.terminal;

/** What the program's exit status means. */
public final class ExitCode {
    /** Everything asked was answered. */
    public static final int ANSWERED = 0;
    /** Something could not be priced, a check found an error, a patient is not eligible; the rest is in the output. */
    public static final int INCOMPLETE = 1;
    /** The command line could not be read. */
    public static final int USAGE = 2;
    /** Bad data, or a file that cannot be read or written. */
    public static final int BAD_DATA = 3;
    /** A bug. */
    public static final int BUG = 70;

    private ExitCode() {}

    /** Each code and when it comes, a line each; for help and manual. */
    public static String table() {
        return row(ANSWERED, "everything asked was answered")
                + row(INCOMPLETE, "something could not be priced, a check found an error, a patient is", "not eligible")
                + row(USAGE, "the command line cannot be read; the message says what is valid")
                + row(BAD_DATA, "bad data, or a file that cannot be read or written")
                + row(BUG, "a bug in the program; --stacktrace shows what to report");
    }

    private static String row(int code, String... lines) {
        String number = String.valueOf(code);
        return "  " + number + " ".repeat(5 - number.length()) + String.join("\n" + " ".repeat(7), lines) + "\n";
    }
}
