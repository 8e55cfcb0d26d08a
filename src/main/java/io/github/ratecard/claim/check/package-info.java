/** The checks of a claim against a procedure guide, one class for each group of rules. */
package io.github.ratecard.claim.check;
