/** The commands about claims, coverage and patients, and the printed guide. */
package io.github.ratecard.cli.claim;
