/** Reads {@code data/} whole, checks it and compiles it into the tables that answers are read from. */
package io.github.ratecard.data.compile;
