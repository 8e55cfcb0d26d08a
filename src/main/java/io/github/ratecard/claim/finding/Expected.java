package io.github.ratecard.claim.finding;

import io.github.ratecard.model.Outcome;
import io.github.ratecard.model.Usd;
import java.util.List;

/** What Medicare would pay for the procedure's lines of a claim, national rates, before the patient's share. */
public record Expected(List<Amount> amounts) {
    public Expected {
        amounts = List.copyOf(amounts);
    }

    /**
     * The amount for one who may have sent the claim.
     *
     * @param payee {@code physician}, {@code ambulatory surgery center} or {@code hospital}
     */
    public record Amount(String payee, Outcome<Usd> amount) {}
}
