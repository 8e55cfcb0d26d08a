/**
 * Files of many rows: CSV and JSON Lines are cut into blocks of whole rows, priced by several threads and put together
 * again in their order. Bytes come out as they went in; only the fields that a price depends on are read. What repeats
 * from row to row is worked out once and kept in caches of a fixed size, so memory does not grow with the file.
 *
 * <p>A row that asks something new is worked out in full, as a tree of terms. From the tree a {@link
 * io.github.ratecard.batch.formula.Formula} in whole numbers is made, in which the indices of the place, the charge and the
 * amounts of the code are left open: it answers all rows that differ in nothing else. Which codes those are, {@link
 * io.github.ratecard.batch.cache.LikeCodes} finds out.
 */
package io.github.ratecard.batch;
