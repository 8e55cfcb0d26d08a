/** Answers about claims as JSON: checks, eligibility, coverage, prior authorization, filled forms. */
package io.github.ratecard.report.json.claim;
