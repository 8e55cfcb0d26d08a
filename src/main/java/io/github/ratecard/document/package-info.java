/**
 * An answer as blocks that know no format: headings, paragraphs, lists, notes, outlines, tables, charts and drawn forms.
 * {@code guide} and {@code report.quote}, {@code .tables} and {@code .claim} build documents; {@code report.text}, {@code
 * .markdown} and {@code .html} have a {@link io.github.ratecard.document.BlockWriter} each, which writes any of them.
 */
package io.github.ratecard.document;
