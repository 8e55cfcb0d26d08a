package io.github.ratecard.yaml;

import io.github.ratecard.model.Nearest;
import java.util.List;
import java.util.Optional;

/** Says which words would have been right, the likeliest first. */
public final class Valid {
    private static final int SHORT_LIST = 9;

    private Valid() {}

    /** As {@link #oneOf}, without the whole list where one word is near: for lists that grow. */
    public static String near(String wrong, List<String> known) {
        return Nearest.to(wrong, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> oneOf(wrong, known));
    }

    /** What to write in place of a word that is none of these. */
    public static String oneOf(String wrong, List<String> known) {
        String all = "one of: " + String.join(", ", known);
        Optional<String> near = Nearest.to(wrong, known);
        if (near.isEmpty()) {
            return all;
        }
        return "did you mean '" + near.get() + "'?" + (known.size() > SHORT_LIST ? "" : " " + all);
    }
}
