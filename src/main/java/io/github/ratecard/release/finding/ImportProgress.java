package io.github.ratecard.release.finding;

/** Is told how far an import is. */
public interface ImportProgress {
    /** For an import that nobody watches. */
    ImportProgress UNSEEN = new ImportProgress() {
        @Override
        public void inputs(int count) {}

        @Override
        public void nextInput() {}

        @Override
        public void file(String shown, String unit, long size) {}

        @Override
        public void at(long units, long position) {}
    };

    /**
     * An import begins.
     *
     * @param count how many files and archives there are
     */
    void inputs(int count);

    /** The next of them is about to be looked at. */
    void nextInput();

    /**
     * A file is about to be fetched, read or compared.
     *
     * @param unit what of it is counted: {@code rows}
     * @param size where its end is; negative when that is not known
     */
    void file(String shown, String unit, long size);

    /**
     * So much of it is done.
     *
     * @param units how many rows, or what else is counted
     * @param position how far that is on the way to its end
     */
    void at(long units, long position);
}
