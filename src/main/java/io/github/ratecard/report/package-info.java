/**
 * Renderings of what the other packages worked out: text, JSON, CSV, Markdown, HTML, workbooks. Each format has classes of its
 * own, so that an answer loads only those it needs. Nothing here computes an amount; whole dollars are a way
 * to show one.
 */
package io.github.ratecard.report;
