package io.github.ratecard.rule;

/** How one payment system pays a claim. */
public interface ClaimRules {
    /** Works the lines of one encounter out, but for the place. */
    PreparedClaim prepare(Encounter encounter);
}
