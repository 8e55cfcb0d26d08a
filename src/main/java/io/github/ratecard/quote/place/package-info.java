/** Finds what a place means for payment: its locality and its wage areas, each with its indices. */
package io.github.ratecard.quote.place;
