/** Which column of a file is which field, and what a row asks by its fields. */
package io.github.ratecard.batch.field;
