/** The commands that say what is paid: quote, price, lookup, batch, schedule, page, proforma. */
package io.github.ratecard.cli.price;
