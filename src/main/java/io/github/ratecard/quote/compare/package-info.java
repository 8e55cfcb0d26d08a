/** Two quotes beside each other, site by site. */
package io.github.ratecard.quote.compare;
