/**
 * From the rate to the claim: what a claim for a procedure must carry, whether a claim carries it, who pays and which
 * patients qualify. Every fact is in the procedure guide ({@link io.github.ratecard.claim.ClaimGuide} reads it); here
 * are the readers of claims (X12 and YAML), the checks and the dates. Nothing here keeps or repeats who a patient is.
 */
package io.github.ratecard.claim;
