/** Reads claims from X12 (837P and 837I): envelopes, segments, loops. Elements that name a patient are never read. */
package io.github.ratecard.claim.x12;
