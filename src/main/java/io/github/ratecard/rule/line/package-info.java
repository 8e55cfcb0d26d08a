/** What happens to one line or between the lines of a claim, whichever system pays for it: units, modifiers, ranking. */
package io.github.ratecard.rule.line;
