/**
 * Renderings of what the other packages worked out. An answer is built once, as a document; a format is one writer of
 * documents. JSON is written from the answer itself, and CSV from its rows for programs. Nothing here computes an amount;
 * whole dollars are a way to show one.
 */
package io.github.ratecard.report;
