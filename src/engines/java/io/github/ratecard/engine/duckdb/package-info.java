/** Functions of DuckDB, written with the interfaces of its own driver. */
package io.github.ratecard.engine.duckdb;
