package io.github.ratecard.release;

/** Is told how far an import is. */
public interface ImportProgress {
    /** For an import that nobody watches. */
    ImportProgress UNSEEN = new ImportProgress() {
        @Override
        public void file(String shown, long size) {}

        @Override
        public void rows(long rows, long position) {}
    };

    /**
     * A file is about to be read.
     *
     * @param size how many characters it has
     */
    void file(String shown, long size);

    /**
     * So many of its rows were read.
     *
     * @param position after how many of its characters
     */
    void rows(long rows, long position);
}
