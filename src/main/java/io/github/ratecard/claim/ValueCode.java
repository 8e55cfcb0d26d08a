package io.github.ratecard.claim;

/** A value code of a hospital claim and its amount. */
record ValueCode(Field code, Field amount) {}
