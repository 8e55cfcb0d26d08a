/** Quotes and comparisons as documents, and as rows for programs. */
package io.github.ratecard.report.quote;
