/** Payment to ambulatory surgery centers, and what they share with hospitals: device portions, modifiers, discounts, packaging. */
package io.github.ratecard.rule.facility;
