/** How a claim form is filled for a case, field by field, on paper and electronically. */
package io.github.ratecard.claim.form;
