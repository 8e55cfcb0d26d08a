/** What rows share: places, days, codes that are alike, and the formulas that answer them. */
package io.github.ratecard.batch.cache;
