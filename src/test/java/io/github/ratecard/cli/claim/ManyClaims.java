package io.github.ratecard.cli.claim;

import io.github.ratecard.claim.Samples;

/** One transaction with many claims, each of a subscriber of its own; every fiftieth lacks the study's modifier. */
final class ManyClaims {
    private static final int WRONG = 50;

    private ManyClaims() {}

    static String text(int claims) {
        String sample = Samples.text("professional.837");
        int first = sample.indexOf("HL*2*");
        int end = sample.indexOf("SE*");
        String claim = sample.substring(first, end);
        StringBuilder text = new StringBuilder(sample.substring(0, first));
        for (int i = 1; i <= claims; i++) {
            String one = claim.replace("HL*2*", "HL*" + (i + 1) + "*").replace("INVENTED-1", "INVENTED-" + i);
            text.append(i % WRONG == 0 ? one.replace(":Q0", "") : one);
        }
        String body = text.substring(text.indexOf("ST*"));
        long segments = body.chars().filter(c -> c == '~').count() + 1;
        return text + sample.substring(end).replaceFirst("SE\\*\\d+", "SE*" + segments);
    }
}
