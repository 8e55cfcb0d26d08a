/** Amounts as they are written: rounding, formulas, and terms drawn as trees. */
package io.github.ratecard.report.amount;
