/** Schedules of single services, such as laboratory tests, and which of them pays a line of a claim. */
package io.github.ratecard.rule.schedule;
