/** How each of CMS's files looks, and which of the layouts a file has. */
package io.github.ratecard.release.layout;
