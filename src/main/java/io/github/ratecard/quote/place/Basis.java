package io.github.ratecard.quote.place;

/**
 * Whether a part is paid at a national or a local rate, and from what.
 *
 * @param text {@code locality 13202-NY-01 Manhattan}; for a national part what to give to make it local,
 *     {@code national; add --locality or --zip}
 */
public record Basis(boolean local, String text) {
    /** {@code national} or {@code local}. */
    public String word() {
        return local ? "local" : "national";
    }
}
