package io.github.ratecard.report.page;

import java.util.Optional;

/** Sentences that name a ZIP code, as they are for any. */
final class Wording {
    static final String ZIP = "{zip}";

    private Wording() {}

    static String of(String text, Optional<String> zip) {
        return zip.isPresent() ? text.replace(zip.get(), ZIP) : text;
    }
}
