/** The half of a procedure guide that is about billing: which codes a case has, and at which sites. */
package io.github.ratecard.quote.guide;
