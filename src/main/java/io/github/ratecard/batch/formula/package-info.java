/**
 * Makes a formula in whole numbers from an answer. The place, the charge and the amounts of the code are its variables.
 */
package io.github.ratecard.batch.formula;
