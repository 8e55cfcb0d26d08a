/**
 * The dated tables: editions of the payment systems, parameters, sources and procedure guides, read
 * strictly from {@code data/} when they are compiled and found by binary search when a question is answered.
 */
package io.github.ratecard.table;
