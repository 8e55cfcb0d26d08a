package io.github.ratecard.release.finding;

/** Is told how far an import is. */
public interface ImportProgress {
    /** For an import that nobody watches. */
    ImportProgress UNSEEN = new ImportProgress() {};

    /**
     * An import begins.
     *
     * @param count how many files and archives there are
     */
    default void inputs(int count) {}

    /** The next of them is about to be looked at. */
    default void nextInput() {}

    /**
     * A file is about to be fetched, read or compared.
     *
     * @param unit what of it is counted: {@code rows}
     * @param size where its end is; negative when that is not known
     */
    default void file(String shown, String unit, long size) {}

    /**
     * So much of it is done.
     *
     * @param units how many rows, or what else is counted
     * @param position how far that is on the way to its end
     */
    default void at(long units, long position) {}
}
