/** Input and output as bytes: blocks of whole rows, where fields end, what is no UTF-8. */
package io.github.ratecard.batch.bytes;
