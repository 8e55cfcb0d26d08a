/**
 * Professional payment under the Physician Fee Schedule: fees, modifiers, and what several services of one clinician on one day
 * are paid.
 */
package io.github.ratecard.rule.physician;
