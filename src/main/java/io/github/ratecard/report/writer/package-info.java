/**
 * Writers of formats that know no answer: pages of text, Markdown, HTML, JSON, CSV and workbooks. What comes from outside cannot
 * become markup.
 */
package io.github.ratecard.report.writer;
