/** A question as it is asked: a case or service lines, where, when and under which conditions. */
package io.github.ratecard.quote.request;
