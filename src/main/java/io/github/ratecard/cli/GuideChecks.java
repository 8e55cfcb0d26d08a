package io.github.ratecard.cli;

import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.release.LayoutReader;
import io.github.ratecard.table.DocumentChecks;

/** The strict readers of everything a YAML document of {@code data/} may say. */
final class GuideChecks {
    private GuideChecks() {}

    static DocumentChecks all() {
        return new DocumentChecks(ClaimGuide::check, LayoutReader::check);
    }
}
