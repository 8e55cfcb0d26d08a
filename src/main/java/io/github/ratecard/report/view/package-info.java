/** What an answer shows, whatever its format: the cells of its tables, its listings, who pays what. */
package io.github.ratecard.report.view;
