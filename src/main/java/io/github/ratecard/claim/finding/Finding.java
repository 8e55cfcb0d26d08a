package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.Severity;

/**
 * Something to correct or to check in a claim or a file.
 *
 * @param what is wrong
 * @param remedy what to do
 * @param source the id of the document that says so
 */
public record Finding(Rule rule, Severity severity, FindingPlace where, String what, String remedy, String source) {}
