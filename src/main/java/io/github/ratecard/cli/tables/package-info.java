/** The commands about tables: import, releases, tables. */
package io.github.ratecard.cli.tables;
