/**
 * An answer as blocks that know no format: paragraphs, lists, notes, tables and drawn forms, each statement with its
 * sources. {@code guide} and {@code report.view} build documents; {@code report.text}, {@code .markdown} and {@code .html}
 * have a {@link io.github.ratecard.document.BlockWriter} each.
 */
package io.github.ratecard.document;
