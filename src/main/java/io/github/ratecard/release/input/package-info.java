/** Finds the files to import: in folders, archives and workbooks, within bounds. */
package io.github.ratecard.release.input;
