package io.github.ratecard.release;

/** One check of a file, row by row and at its end. */
interface Control {
    /**
     * Checks a row.
     *
     * @param findings is told of a row that must be held back, or of what to know of it
     * @throws Refused when the file is not what it claims to be
     */
    void row(ReadRow row, Findings findings);

    /**
     * Checks what only all rows together show.
     *
     * @throws Refused when it does not hold
     */
    ControlTotal end();
}
