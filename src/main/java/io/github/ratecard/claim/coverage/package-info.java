/** Whether a patient qualifies for a procedure, and who covers it. */
package io.github.ratecard.claim.coverage;
