/**
 * Files of many rows: CSV and JSON Lines are cut into blocks of whole rows, priced by several threads and put together
 * again in their order. Bytes come out as they went in; only the fields that a price depends on are read. What repeats
 * from row to row is worked out once and kept in caches of a fixed size, so memory does not grow with the file.
 */
package io.github.ratecard.batch;
