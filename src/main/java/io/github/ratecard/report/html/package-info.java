/** Answers as pages of HTML that need no other file. */
package io.github.ratecard.report.html;
