/** Compares two editions of CMS's tables, row by row and in dollars. Uses packages {@code model} and {@code table}. */
package io.github.ratecard.edition;
