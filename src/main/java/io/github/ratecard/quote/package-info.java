/**
 * The public Java API: a {@link io.github.ratecard.quote.request.Request} says what is asked, a {@link
 * io.github.ratecard.quote.Quoter} answers with a {@link io.github.ratecard.quote.Quote}. Procedure guides turn a
 * case into service lines; the rules price them.
 */
package io.github.ratecard.quote;
