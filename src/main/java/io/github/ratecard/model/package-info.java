/**
 * The words of the field as values: codes, modifiers, money, dates, places, and the {@link
 * io.github.ratecard.model.Term} tree every amount is made of. A wrong value cannot be constructed;
 * text is parsed once, at the border of the program. Uses no other package.
 */
package io.github.ratecard.model;
