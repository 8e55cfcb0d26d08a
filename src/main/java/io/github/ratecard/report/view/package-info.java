/** What every format writes alike of a document: the texts of its cells, its citations, its rows for programs. */
package io.github.ratecard.report.view;
