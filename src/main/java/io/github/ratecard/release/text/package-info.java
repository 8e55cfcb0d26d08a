/** Bytes as text, text as cells, and the words, months and file names that CMS uses. */
package io.github.ratecard.release.text;
