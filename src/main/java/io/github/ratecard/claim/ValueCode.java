package io.github.ratecard.claim;

/** A value code of a hospital claim and its amount. */
public record ValueCode(Field code, Field amount) {}
