/** CSV and JSON Lines: how a row is read, and written again with its answer. */
package io.github.ratecard.batch.format;
