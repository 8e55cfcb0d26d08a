/** Reads the rows below a header: those that say something, those held back, those left out. */
package io.github.ratecard.release.row;
