package io.github.ratecard.claim;

/** Who sends a claim of this kind, and on which form. */
public enum ClaimKind {
    /** A physician or an ambulatory surgery center. */
    PROFESSIONAL("cms1500", "CMS-1500", "837P"),
    /** A hospital. */
    INSTITUTIONAL("ub04", "UB-04", "837I");

    private final String form;
    private final String paper;
    private final String electronic;

    ClaimKind(String form, String paper, String electronic) {
        this.form = form;
        this.paper = paper;
        this.electronic = electronic;
    }

    /** The word for its form. */
    public String form() {
        return form;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
