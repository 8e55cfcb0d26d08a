/** The answer to a row, what is written of it, and how answers are counted. */
package io.github.ratecard.batch.answer;
