/** Prices the rows of databases: what the functions for DuckDB and for Spark have in common. */
package io.github.ratecard.engine;
