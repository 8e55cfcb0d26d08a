/** What an import found and says: what became of each file, what is odd about it, why one is refused. */
package io.github.ratecard.release.finding;
