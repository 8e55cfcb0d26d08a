/** Answers as CSV. */
package io.github.ratecard.report.csv;
