/**
 * What must hold between the files of {@code data/}: sources, sums, places, indicators, and the words that rules know.
 */
package io.github.ratecard.data.check;
