/** What a check of claims found: each finding with its rule, its severity and where it is. */
package io.github.ratecard.claim.finding;
