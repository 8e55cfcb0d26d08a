/** The sentences and terms that several formats share. */
package io.github.ratecard.report.words;
