/**
 * The printed reimbursement guide of a procedure as a document: sections of paragraphs, lists, tables and drawn claim
 * forms, each statement with its sources. {@link io.github.ratecard.guide.GuideBuilder} makes it from the tables, for a
 * date and a place, and from the procedure guide; how it looks is for {@code report}. No fact and no amount stands
 * here: amounts are terms that a quote gave, facts are sentences of the guide file.
 */
package io.github.ratecard.guide;
