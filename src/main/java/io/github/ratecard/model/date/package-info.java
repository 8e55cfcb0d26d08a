/** Days and ranges of days, and how Americans write them. */
package io.github.ratecard.model.date;
