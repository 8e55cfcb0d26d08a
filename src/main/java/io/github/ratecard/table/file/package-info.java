/** How a compiled table lies in a file, how it is written and how a row of it is found. */
package io.github.ratecard.table.file;
