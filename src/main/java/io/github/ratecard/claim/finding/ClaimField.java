package io.github.ratecard.claim.finding;

import io.github.ratecard.claim.ClaimKind;

/** What a finding can be about: where that stands on paper and in an electronic claim. */
public enum ClaimField {
    CLAIM("", "", "2300", "CLM", "CLM"),
    PAYER("item 11c", "FL 50", "2000B", "SBR09", "SBR09"),
    PLACE("item 24B", "FL 4", "2300", "CLM05-1", "CLM05"),
    DIAGNOSIS("item 21", "FL 67", "2300", "HI", "HI"),
    CONDITION_CODE("item 10d", "FL 18", "2300", "HI", "HI"),
    STUDY_NUMBER("item 19", "FL 39-41", "2300", "REF02", "REF02"),
    VALUE_CODE("", "FL 39-41", "2300", "HI", "HI"),
    NOTE("item 19", "FL 80", "2300", "NTE02", "NTE02"),
    CODE("item 24D", "FL 44", "2400", "SV101", "SV202"),
    POINTERS("item 24E", "", "2400", "SV107", ""),
    UNITS("item 24G", "FL 46", "2400", "SV104", "SV205"),
    DATE("item 24A", "FL 45", "2400", "DTP03", "DTP03");

    private final String item;
    private final String locator;
    private final String loop;
    private final String professional;
    private final String institutional;

    ClaimField(String item, String locator, String loop, String professional, String institutional) {
        this.item = item;
        this.locator = locator;
        this.loop = loop;
        this.professional = professional;
        this.institutional = institutional;
    }

    /** {@code item 24D} or {@code FL 44}; empty where the form has no such field. */
    String onPaper(ClaimKind kind) {
        return kind == ClaimKind.PROFESSIONAL ? item : locator;
    }

    String loop() {
        return loop;
    }

    String element(ClaimKind kind) {
        return kind == ClaimKind.PROFESSIONAL ? professional : institutional;
    }
}
