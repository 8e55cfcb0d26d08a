/** What the tables hold, and what became of an import, as documents and as rows for programs. */
package io.github.ratecard.report.tables;
