/** The sums and products that the rows of a file must satisfy. */
package io.github.ratecard.release.control;
