/** Answers as Excel workbooks. */
package io.github.ratecard.report.workbook;
