/** The answers about claims and coverage as documents, one builder for each. */
package io.github.ratecard.report.claim;
