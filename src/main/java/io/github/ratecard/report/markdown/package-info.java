/** Any document as Markdown. */
package io.github.ratecard.report.markdown;
