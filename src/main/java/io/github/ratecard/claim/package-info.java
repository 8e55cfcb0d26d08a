/**
 * A claim for a procedure, as far as payment depends on it, and where each of its values stands in its file. Nothing here
 * keeps or repeats who a patient is. How claims are read, checked and filled is in the packages below.
 */
package io.github.ratecard.claim;
