package io.github.ratecard.cli.tables;

import io.github.ratecard.claim.guide.ClaimGuide;
import io.github.ratecard.data.DocumentChecks;
import io.github.ratecard.release.define.LayoutReader;

/** The strict readers of everything a YAML document of {@code data/} may say. */
public final class GuideChecks {
    private GuideChecks() {}

    public static DocumentChecks all() {
        return new DocumentChecks(ClaimGuide::check, LayoutReader::check);
    }
}
