/** The commands that say what is paid: quote, price, lookup, batch. */
package io.github.ratecard.cli.price;
