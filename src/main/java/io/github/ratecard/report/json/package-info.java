/** Answers as JSON, by the schemas of {@code docs/schema}. */
package io.github.ratecard.report.json;
