package io.github.ratecard.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate nearest to the text, unless none is near: at most a third of its letters away, two for short words. */
    public static Optional<String> to(String text, List<String> candidates) {
        String best = "";
        int least = Math.max(2, text.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(text.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.of(best).filter(found -> !found.isEmpty());
    }

    /** The nearest candidates, however far, the nearest first, each once. */
    public static List<String> closest(String text, List<String> candidates, int most) {
        String lower = text.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .sorted(Comparator.comparing(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT))))
                .limit(most)
                .toList();
    }

    /** Letters to insert, delete, replace or swap with the next, in order to make one text of the other. */
    public static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replace = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replace, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
