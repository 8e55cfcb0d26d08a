/** A plan's figures as a document, and the words of them that all formats share. */
package io.github.ratecard.report.proforma;
