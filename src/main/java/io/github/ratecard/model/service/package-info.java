/** What is done and where: codes, modifiers, service lines, sites and the systems that pay for them. */
package io.github.ratecard.model.service;
