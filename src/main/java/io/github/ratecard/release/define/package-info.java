/** Reads the documents of {@code data/layouts}. */
package io.github.ratecard.release.define;
