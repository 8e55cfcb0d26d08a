/**
 * Reads the releases that CMS publishes into the program's tables. The only package that knows how CMS's files look, and
 * it knows that from data: the layouts of {@code data/layouts}. A file is recognised by its content, its good rows are read
 * and its odd ones told, it is held to its control totals, and stored in the user's data folder in one step. CMS's own
 * fees are compared with those of {@code rule}.
 */
package io.github.ratecard.release;
