/** The tables there are, with their columns, keys and titles. */
package io.github.ratecard.table.kind;
