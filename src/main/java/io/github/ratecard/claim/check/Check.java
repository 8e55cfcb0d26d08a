package io.github.ratecard.claim.check;

/** One group of rules about claims for the procedure. */
interface Check {
    void check(Subject subject, Report report);
}
