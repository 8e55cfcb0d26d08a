/**
 * What a service line brings and costs in a year: a plan in YAML, Medicare's amounts from the engine, and figures that are trees of
 * terms down to both.
 */
package io.github.ratecard.proforma;
