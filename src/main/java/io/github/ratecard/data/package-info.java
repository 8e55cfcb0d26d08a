/**
 * Reads {@code data/} strictly: CSV files by the columns of their tables, YAML documents by their shapes. No answer needs it.
 */
package io.github.ratecard.data;
