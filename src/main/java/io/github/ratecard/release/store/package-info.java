/** Puts what was read into a user's data folder, whole or not at all. */
package io.github.ratecard.release.store;
