package io.github.ratecard.claim;

/** A value code of a hospital claim and its amount. */
public record ValueCode(ClaimValue code, ClaimValue amount) {}
