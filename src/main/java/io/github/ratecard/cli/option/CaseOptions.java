package io.github.ratecard.cli.option;

import io.github.ratecard.cli.terminal.Console;
import io.github.ratecard.model.service.Laterality;
import io.github.ratecard.quote.compare.Comparison.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The case: how many levels, and on which sides. */
public final class CaseOptions {
    private final Opt<String> levels;
    private final Flag unilateral;
    private final Opt<String> laterality;

    public CaseOptions(Command command) {
        levels = command.text(
                "--levels", "N", "how many levels (default 1)", "a whole number such as 2, or 1-3 with --compare");
        unilateral = command.flag("--unilateral", "every level on one side only");
        laterality = command.text(
                "--laterality",
                "b,u,...",
                "the sides of each level: b both, u one",
                "b or u for each level, such as b,u");
    }

    /** The sides of each level, in the order given. */
    public List<Laterality> levels() {
        if (laterality.isGiven()) {
            return lateralities();
        }
        Laterality each = unilateral.isGiven() ? Laterality.UNILATERAL : Laterality.BILATERAL;
        return Collections.nCopies(count(1), each);
    }

    /** Names the option whose values can stand side by side. */
    public void addTo(Comparing comparing) {
        comparing.add(Subject.LEVELS, levels);
    }

    private List<Laterality> lateralities() {
        List<Laterality> sides = laterality.read(CaseOptions::sides);
        int count = count(sides.size());
        if (count != sides.size()) {
            throw UsageException.contradiction(
                    "--levels " + count + " and --laterality "
                            + laterality.raw().orElseThrow() + " contradict each other",
                    laterality.name(),
                    List.of(Laterality.validSides(count)));
        }
        if (unilateral.isGiven() && sides.contains(Laterality.BILATERAL)) {
            throw UsageException.contradiction(
                    "--unilateral and --laterality " + laterality.raw().orElseThrow() + " contradict each other",
                    laterality.name(),
                    List.of("one of the two"));
        }
        return sides;
    }

    private int count(int otherwise) {
        return levels.isGiven() ? levels.read(CaseOptions::count) : otherwise;
    }

    private static Integer count(String text) {
        return Console.number(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a number of levels"));
    }

    private static List<Laterality> sides(String text) {
        List<Laterality> sides = new ArrayList<>();
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split(",", -1)) {
            Optional<Laterality> side = Laterality.find(word);
            if (side.isEmpty()) {
                throw new IllegalArgumentException("'" + word + "' in '" + text + "' is neither b nor u");
            }
            sides.add(side.get());
        }
        return sides;
    }
}
