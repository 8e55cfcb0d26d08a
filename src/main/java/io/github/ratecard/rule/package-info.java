/**
 * The payment rules: service lines, a date and a place in; terms out. Each class is one payment system or one
 * rule that looks at several lines together, and reads like the manual section it cites. No number stands here:
 * they all come from the tables.
 */
package io.github.ratecard.rule;
