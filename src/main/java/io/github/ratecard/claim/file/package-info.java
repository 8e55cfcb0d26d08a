/** Files of claims, X12 or YAML: each claim is read, checked and, if asked, priced. */
package io.github.ratecard.claim.file;
