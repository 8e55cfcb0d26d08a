package io.github.ratecard.claim.form;

/**
 * How to fill one field.
 *
 * @param line of the claim; 0 for a field of the whole claim
 * @param place the item or form locator
 * @param loop of the electronic claim; empty on paper
 * @param element of the electronic claim; empty on paper
 * @param name of the field
 * @param value what to enter
 * @param note why
 */
public record Instruction(
        int line, String place, String loop, String element, String name, String value, String note, String source) {}
