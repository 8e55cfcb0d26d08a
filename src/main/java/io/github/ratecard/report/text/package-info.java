/** Any document as text for a terminal. */
package io.github.ratecard.report.text;
