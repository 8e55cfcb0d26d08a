/** Any document as a page of HTML that needs no other file. */
package io.github.ratecard.report.html;
