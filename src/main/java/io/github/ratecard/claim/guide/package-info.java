/**
 * What a procedure guide says about getting paid: payers and coverage, which patients qualify, what a claim must carry and how
 * its forms are filled. {@link io.github.ratecard.claim.guide.ClaimGuide} reads it.
 */
package io.github.ratecard.claim.guide;
