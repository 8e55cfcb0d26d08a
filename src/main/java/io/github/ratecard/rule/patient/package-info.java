/** How an allowed amount is split between patient and Medicare. */
package io.github.ratecard.rule.patient;
