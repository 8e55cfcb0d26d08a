/** Values of single entries of the tables: parameters, remarks, names, and what indicators and modifiers mean. */
package io.github.ratecard.table.entry;
