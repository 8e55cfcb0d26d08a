package io.github.ratecard.release;

/** One check of a file, row by row and at its end. */
interface Control {
    /**
     * Checks a row.
     *
     * @throws Refused at the field that is wrong
     */
    void row(ReadRow row);

    /**
     * Checks what only all rows together show.
     *
     * @throws Refused when it does not hold
     */
    ControlTotal end();
}
