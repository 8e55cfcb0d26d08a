/** Makes a formula in whole numbers of an answer, in which place, charge and amounts of the code are left open. */
package io.github.ratecard.batch.formula;
