/** A page on which a reader chooses the case and the place: the engine's answers as data, and a script that looks them up. */
package io.github.ratecard.report.page;
